// A small made-up archive: three undertakings of a harbour town, told over the years, and what the articles state.

const LABELS = {
  'tram-line-4': 'Tram Line 4',
  'quay-baths': 'Quay Baths',
  'open-granary': 'Open Granary',
};

/** @type {[string, string, string, string, string, string[], [string, object][]][]} */
const TOLD = [
  [
    'tram-2014',
    'Council backs Tram Line 4',
    '2014-03-11/2014-03-11',
    'tram-line-4',
    'Harbour Courier',
    ['Ada Brandt'],
    [
      [
        'will carry 30,000 passengers a day by 2018',
        { kind: 'target', property: 'passengers', value: { text: '30,000 passengers a day' }, deadline: { text: 'by 2018' }, status: 'announced', modality: 'planned' },
      ],
      ['cost 210 million crowns', { kind: 'measure', property: 'cost', value: { text: '210 million crowns', converted: { text: '$24 million' } } }],
    ],
  ],
  [
    'tram-2018',
    'Tram Line 4 opens two years late',
    '2018-05-01/2018-05-31',
    'tram-line-4',
    'Harbour Courier',
    ['Ada Brandt', 'Jonas Vik'],
    [
      ['opened on a wet Saturday in May', { kind: 'event', property: 'launch', time: { text: 'a wet Saturday in May' } }],
      [
        'no more than 18,000 passengers a day',
        { kind: 'target', property: 'passengers', value: { text: '18,000 passengers a day' }, previous: { text: '30,000' }, status: 'revised' },
      ],
    ],
  ],
  ['baths-2016', 'Quay Baths promised for summer', '2016-01-01/2016-12-31', 'quay-baths', 'Quayside Weekly', ['Mira Holm'], [['would open “within a year”', { kind: 'target', property: 'opening', deadline: { text: 'within a year' }, status: 'announced', modality: 'possible' }]]],
  ['baths-2019', 'Quay Baths shut after one season', '2019-09-30/2019-09-30', 'quay-baths', 'Quayside Weekly', ['Mira Holm', 'Jonas Vik'], [['closed its doors for good', { kind: 'event', property: 'closure' }]]],
  ['granary-2019', 'Open Granary lets its first rooms', '2019-02-14/2019-02-14', 'open-granary', 'Harbour Courier', ['Jonas Vik'], [['42 of 60 rooms are let', { kind: 'measure', property: 'rooms let', value: { text: '42 of 60 rooms' } }]]],
  ['granary-undated', 'Notes on the Open Granary', '', 'open-granary', '', [], []],
];

const FILLER = [
  '🚋 The meeting in the town hall lasted until late in the evening, and the gallery was full.',
  'Shopkeepers along the harbour street asked for shelter from the noise of the works.',
];

const said = TOLD.map(([id, title, days, initiative, source, people, facts]) => article({ id, title, days, initiative, source, people, facts }));
const weekly = Array.from({ length: 30 }, (_, index) =>
  article({
    id: `ferry-${String(index).padStart(2, '0')}`,
    title: `Ferry timetable, issue ${index + 1}`,
    days: `${2012 + (index % 9)}-06-01/${2012 + (index % 9)}-06-01`,
    initiative: '',
    source: 'Harbour Courier',
    people: [],
    facts: [],
  }),
);

/** All articles, newest first, the undated last. */
export const ARTICLES = [...said, ...weekly].sort((a, b) =>
  (b.published?.from ?? '').localeCompare(a.published?.from ?? '') || a.id.localeCompare(b.id),
);

function article({ id, title, days, initiative, source, people, facts }) {
  const sentences = facts.map(([quote]) => `${LABELS[initiative]}, the council was told, ${quote}.`);
  const text = [`${title}.`, FILLER[0], ...sentences, FILLER[1]].join('\n\n');
  const [from, to] = days.split('/');
  return {
    id,
    title,
    text,
    authors: ['Staff reporter'],
    published: days ? { edtf: edtf(from, to), from, to, evidence: 'front matter: published' } : null,
    source: source ? label(source) : null,
    language: 'en',
    initiative: initiative ? [{ id: initiative, label: LABELS[initiative] }] : [],
    topic: [],
    person: people.map(label),
    organisation: [],
    place: [label('Harbour Town')],
    kind: [...new Set(facts.map(([, { kind }]) => kind))].map((kind) => ({ id: kind, label: kind })),
    url: `https://papers.example/${id}`,
    file: `${id}.md`,
    facts: facts.map(([quote, says], index) => fact(id, text, initiative, quote, says, index)),
  };
}

function edtf(from, to) {
  return from === to ? from : `${from}/${to}`;
}

function label(name) {
  return { id: name.toLowerCase().replace(/\W+/g, '-'), label: name };
}

function fact(article, text, initiative, quote, says, index) {
  const at = text.indexOf(quote);
  const start = [...text.slice(0, at)].length;
  const nothing = { object: null, property: null, value: null, previous: null, time: null, deadline: null, where: null, status: null };
  return {
    id: `${article}-${index}`,
    who: { id: initiative, label: LABELS[initiative] },
    ...nothing,
    modality: 'actual',
    negated: false,
    attribution: { kind: 'organisation', source: 'the council', cue: 'was told' },
    initiative: [{ id: initiative, label: LABELS[initiative] }],
    confidence: 0.85,
    rule: 'made-up',
    ...says,
    article: { id: article },
    selector: {
      quote: { prefix: text.slice(at - 32, at), exact: quote, suffix: text.slice(at + quote.length, at + quote.length + 32) },
      position: { start, end: start + [...quote].length },
    },
  };
}
