package dossier.corpus;

import java.util.List;

/// Texts in many languages, each with the encodings that people wrote it in.
///
/// @param text a few sentences, as a short piece of news has them
/// @param brief a headline
record Tongues(String language, List<String> charsets, String brief, String text) {
  static final List<String> UNICODE =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

  private static final List<String> WEST = List.of("windows-1252", "ISO-8859-1", "ISO-8859-15");
  private static final List<String> MIDDLE = List.of("windows-1250", "ISO-8859-2");
  private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R", "ISO-8859-5");

  static final List<Tongues> ALL =
      List.of(
          new Tongues(
              "German",
              WEST,
              "Brücke über die Saale bleibt gesperrt",
              "Die Brücke über den Fluss bleibt länger gesperrt als geplant. Fachleute fanden größere"
                  + " Schäden an den Trägern, sagte eine Sprecherin der Stadt am Dienstag. Für"
                  + " Fußgänger öffnet nächste Woche ein schmaler Übergang."),
          new Tongues(
              "French",
              WEST,
              "La bibliothèque fermée jusqu'en février",
              "La bibliothèque du quartier restera fermée jusqu'en février. Les élus ont voté un crédit"
                  + " supplémentaire après la découverte d'infiltrations sous la façade. Les lecteurs"
                  + " seront accueillis à la mairie, où une salle a été aménagée."),
          new Tongues(
              "Spanish",
              WEST,
              "El ayuntamiento abrirá más guarderías",
              "El ayuntamiento abrirá tres guarderías más el próximo año. La concejala señaló que la"
                  + " demanda creció en los barrios del sur, donde viven muchos niños pequeños. Según"
                  + " el plan, las obras empezarán en otoño."),
          new Tongues(
              "Portuguese",
              WEST,
              "Estação de comboios reabre em março",
              "A estação de comboios da vila reabre em março, depois de dois anos de obras. A câmara"
                  + " prometeu também ligações mais rápidas à praia. Não há ainda decisão sobre o preço"
                  + " dos bilhetes, disse o vereador à imprensa."),
          new Tongues(
              "Italian",
              WEST,
              "La città avrà più piste ciclabili",
              "La città avrà nuove piste ciclabili entro l'estate. L'assessore ha detto che il progetto"
                  + " è già finanziato e che i lavori partiranno lunedì. Però i negozianti temono di"
                  + " perdere clienti, perché i parcheggi saranno di meno."),
          new Tongues(
              "Swedish",
              WEST,
              "Färjan till ön går igen på måndag",
              "Färjan till ön går igen från och med måndag. Rederiet säger att motorn har bytts och att"
                  + " alla prov är klara. Öborna har väntat i sju veckor och måste under tiden åka"
                  + " med små båtar över sundet."),
          new Tongues(
              "Polish",
              MIDDLE,
              "Gmina kupi nowe autobusy dla szkół",
              "Gmina kupi pięć nowych autobusów dla dzieci dojeżdżających do szkół. Wójt powiedział, że"
                  + " pieniądze są już w budżecie, a przetarg zacznie się w październiku. Mieszkańcy"
                  + " prosili o to od dawna, gdyż stare wozy często się psuły."),
          new Tongues(
              "Czech",
              MIDDLE,
              "Radnice opraví střechu školy ještě v létě",
              "Radnice opraví střechu základní školy ještě během léta. Starostka řekla, že žáci se vrátí"
                  + " do tříd v září. Část peněz přišla z kraje, zbytek zaplatí město ze svého"
                  + " rozpočtu. Práce začnou příští týden."),
          new Tongues(
              "Hungarian",
              MIDDLE,
              "Új híd épül a folyó fölött",
              "Új híd épül a folyó fölött a következő két évben. A polgármester szerint az építők már"
                  + " ősszel megkezdik a munkát, és az út addig is járható marad. A költségek felét az"
                  + " állam fizeti, a többit a város."),
          new Tongues(
              "Russian",
              CYRILLIC,
              "В городе открыли новую библиотеку",
              "В городе открыли новую библиотеку с залом для детей. Глава района сказал, что здание"
                  + " строили три года. В первые дни сюда пришли больше двух тысяч человек, и очередь"
                  + " стояла до самого вечера."),
          new Tongues(
              "Bulgarian",
              List.of("windows-1251", "ISO-8859-5"),
              "Общината ремонтира старото училище",
              "Общината ще ремонтира старото училище през лятото. Кметът каза, че парите са осигурени"
                  + " и че децата ще учат на топло още тази зима. Родителите се надяват работата да"
                  + " приключи навреме."),
          new Tongues(
              "Greek",
              List.of("windows-1253", "ISO-8859-7"),
              "Νέο σχολείο ανοίγει στο νησί",
              "Νέο σχολείο ανοίγει στο νησί τον Σεπτέμβριο. Ο δήμαρχος είπε ότι τα έργα τελείωσαν πριν"
                  + " από την ώρα τους και ότι οι μαθητές δεν θα ταξιδεύουν πια στην απέναντι πόλη."
                  + " Οι γονείς περίμεναν χρόνια."),
          new Tongues(
              "Turkish",
              List.of("windows-1254", "ISO-8859-9"),
              "Belediye yeni bir kütüphane açıyor",
              "Belediye önümüzdeki yıl yeni bir kütüphane açıyor. Başkan, binanın çocuklar için geniş"
                  + " bir salonu olacağını söyledi. İnşaat çalışmaları ağustos ayında başlayacak ve"
                  + " yaklaşık on altı ay sürecek."),
          new Tongues(
              "Hebrew",
              List.of("windows-1255", "ISO-8859-8"),
              "העירייה תפתח ספרייה חדשה",
              "העירייה תפתח ספרייה חדשה בשכונה הדרומית בשנה הבאה. ראש העיר אמרה כי הבניין יכלול אולם"
                  + " לילדים וחדר קריאה גדול. העבודות יתחילו אחרי החגים ויימשכו כשנה וחצי."),
          new Tongues(
              "Arabic",
              List.of("windows-1256", "ISO-8859-6"),
              "البلدية تفتح مكتبة جديدة في الحي",
              "تفتح البلدية مكتبة جديدة في الحي الجنوبي خلال العام القادم. وقال رئيس البلدية إن المبنى"
                  + " سيضم قاعة للأطفال وغرفة كبيرة للقراءة. وتبدأ الأعمال بعد العيد وتستمر نحو سنة"
                  + " ونصف."),
          new Tongues(
              "Thai",
              List.of("TIS-620"),
              "เทศบาลเปิดห้องสมุดแห่งใหม่",
              "เทศบาลจะเปิดห้องสมุดแห่งใหม่ในปีหน้า นายกเทศมนตรีกล่าวว่าอาคารจะมีห้องสำหรับเด็กและห้องอ่านหนังสือขนาดใหญ่"
                  + " งานก่อสร้างจะเริ่มหลังฤดูฝนและใช้เวลาประมาณหนึ่งปีครึ่ง"),
          new Tongues(
              "Chinese",
              List.of("GB18030", "GBK", "GB2312"),
              "市图书馆新馆下月开放",
              "市图书馆新馆将于下月开放。馆长表示，新馆设有儿童阅览室和自习室，每天开放十二个小时。" + "附近的居民说，他们已经等了三年。开馆当天还会举办一场旧书交换活动。"),
          new Tongues(
              "Traditional Chinese",
              List.of("Big5"),
              "市立圖書館新館下月開放",
              "市立圖書館新館將於下月開放。館長表示，新館設有兒童閱覽室和自習室，每天開放十二個小時。" + "附近的居民說，他們已經等了三年。開館當天還會舉辦一場舊書交換活動。"),
          new Tongues(
              "Japanese",
              List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP"),
              "市の新しい図書館が来月開館",
              "市の新しい図書館が来月開館する。館長によると、子どものための部屋と広い閲覧室があり、夜九時"
                  + "まで利用できるという。近くの住民は「三年も待った」と話していた。初日には古本の交換会も"
                  + "開かれる。"),
          new Tongues(
              "Korean",
              List.of("EUC-KR", "x-windows-949"),
              "시립 도서관 다음 달 문을 연다",
              "시립 도서관이 다음 달 새로 문을 연다. 관장은 어린이를 위한 방과 넓은 열람실이 있으며 밤 아홉"
                  + " 시까지 이용할 수 있다고 말했다. 주민들은 삼 년을 기다렸다고 했다. 첫날에는 헌책을 바꾸는"
                  + " 행사도 열린다."));
}
