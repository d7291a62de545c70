/** The server's answers, as far as the pages read them. Offsets count Unicode code points, ends excluded. */

export interface Segment {
  text: string;
  hit?: boolean;
}

export interface Label {
  id: string;
  label: string;
}

/** Calendar dates; an open end is null. */
export interface Published {
  edtf: string;
  from: string | null;
  to: string | null;
  evidence?: string | null;
}

export interface About {
  id: string;
  published: Published | null;
  source: Label | null;
  language: string | null;
  initiative: Label[];
  topic: Label[];
  person: Label[];
  organisation: Label[];
  place: Label[];
  url: string | null;
  links: { self: string; html: string };
}

export interface Hit extends About {
  title: Segment[];
  snippets: { field: string; start: number; segments: Segment[] }[];
  facts: { count: number };
  duplicates: { others: number };
}

export interface ArticleAnswer extends About {
  title: string | null;
  heading: string;
  text: string;
  authors: string[];
  modified?: string | null;
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

export interface Facet {
  values: FacetValue[];
  missing: number;
  distinct: number;
  complete: boolean;
}

export interface Suggestion {
  kind: string;
  text: string;
  id: string | null;
  articles: number;
}

export interface SavedSearch {
  id: string;
  title: string;
  query: string;
  links: { atom: string; json: string };
}

export interface SimilarArticle {
  id: string;
  title: string;
  published: Published | null;
  source: Label | null;
  shared: string[];
  links: { self: string; html: string };
}

export interface Warning {
  code: string;
  parameter: string;
  position: { start: number; end: number } | null;
  message: string;
}

export interface SearchAnswer {
  query: { q: string | null; warnings: Warning[] };
  total: number;
  index: { articles: number; updated: string | null };
  page: { nextCursor: string | null };
  hits: Hit[];
  facets: Record<string, Facet>;
  suggestions: {
    didYouMean: string | null;
    relaxed: { total: number; href: string } | null;
  };
}

export interface Party {
  id: string | null;
  label: string;
}

export interface Amount {
  text: string;
}

export interface Time {
  text: string;
}

export interface Fact {
  id: string;
  kind: string;
  who: Party | null;
  object: Party | null;
  property: string | null;
  value: (Amount & { converted?: Amount | null }) | null;
  previous: Amount | null;
  time: Time | null;
  deadline: Time | null;
  where: string | null;
  status: string | null;
  modality: string | null;
  negated: boolean;
  attribution: { kind: string; source: string | null; cue: string | null } | null;
  confidence: number;
  rule: string;
  article: { id: string };
  selector: {
    quote: { prefix: string; exact: string; suffix: string };
    position: { start: number; end: number };
  };
}

export interface FactsAnswer {
  facts: Fact[];
}

/** RFC 9457. */
export interface ProblemAnswer {
  title: string;
  status: number;
  detail?: string | null;
  code?: string;
  errors?: {
    parameter: string | null;
    excerpt: string | null;
    caret: string | null;
    suggestion: string | null;
  }[];
}
