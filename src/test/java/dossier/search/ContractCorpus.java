package dossier.search;

import dossier.article.Article;
import dossier.article.Days;
import dossier.article.Tag;
import java.time.LocalDate;
import java.util.List;

/// The articles that the cases of the contract are asked of.
final class ContractCorpus {
  private ContractCorpus() {}

  static List<Article> articles() {
    return List.of(
        Articles.id("gateway")
            .title("Gateway launched")
            .text(
                "Alibaba's U.S. conference for small firms.\n\nIt brought three thousand of them.")
            .publisher("South Paper")
            .published(Days.of(LocalDate.of(2017, 6, 11)))
            .tag(Tag.Kind.PERSON, "jack-ma", "Jack Ma")
            .article(),
        Articles.id("shop")
            .title("A shop for e-commerce")
            .text("The site 11main.com was launched in C and C# with a plan. Then came nothing.")
            .article(),
        Articles.id("code")
            .title("Engineers")
            .text("AT&T wrote it in C++ and .NET, not for the net.")
            .url("https://news.example/engineers")
            .published(Days.ofYear(2017))
            .article(),
        Articles.id("cafe")
            .title("Un café")
            .text("It launches tomorrow, or the year after.")
            .published(new Days(LocalDate.of(2015, 12, 1), LocalDate.of(2016, 2, 1)))
            .article(),
        Articles.id("chinese")
            .title("联邦快递")
            .text("联邦快递和网络市场。")
            .language("zh-CN")
            .published(new Days(LocalDate.of(2020, 1, 1), LocalDate.MAX))
            .article());
  }
}
