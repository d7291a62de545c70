import { css } from 'lit';

/** Colours come from the page's `color-scheme` by system colours; the variables override them one by one. */
export const style = css`
  :host {
    --text: var(--dossier-text, CanvasText);
    --background: var(--dossier-background, Canvas);
    --muted: var(--dossier-muted, color-mix(in srgb, var(--text) 70%, var(--background)));
    --border: var(--dossier-border, color-mix(in srgb, var(--text) 55%, var(--background)));
    --accent: var(--dossier-accent, light-dark(#1a5a80, #8fc7ea));
    --mark: var(--dossier-mark, light-dark(#ffe79a, #665312));
    --radius: var(--dossier-radius, 0.5rem);
    display: block;
    position: relative;
    color: var(--text);
    font: var(--dossier-font, 400 1rem/1.45 system-ui, sans-serif);
    text-align: start;
  }
  :host([hidden]), [hidden] { display: none; }
  * { box-sizing: border-box; }
  form { margin: 0; position: relative; }
  input {
    width: 100%;
    padding: 0.6em 2.6em 0.6em 0.85em;
    font: inherit;
    color: inherit;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    appearance: none;
  }
  input::placeholder { color: var(--muted); opacity: 1; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  button {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    width: 2.6em;
    padding: 0;
    font: inherit;
    color: var(--muted);
    background: none;
    border: 0;
    border-radius: var(--radius);
    cursor: pointer;
  }
  svg { width: 1.1em; height: 1.1em; vertical-align: -0.2em; }
  .panel {
    position: absolute;
    z-index: var(--dossier-layer, 1000);
    inset-inline: 0;
    min-width: min(22rem, 90vw);
    margin-block-start: 0.35rem;
    max-height: min(70vh, 34rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--background);
    border: 1px solid color-mix(in srgb, var(--border) 45%, var(--background));
    border-radius: var(--radius);
    box-shadow: var(--dossier-shadow, 0 0.75rem 2rem rgb(0 0 0 / 0.18));
  }
  ol { list-style: none; margin: 0; padding: 0.3rem; }
  ol a {
    display: block;
    padding: 0.55rem 0.65rem;
    color: inherit;
    text-decoration: none;
    border-radius: calc(var(--radius) - 0.15rem);
    overflow-wrap: anywhere;
  }
  ol a:hover, ol a:focus { background: color-mix(in srgb, var(--accent) 12%, var(--background)); }
  ol a:focus-visible { outline-offset: -2px; }
  .title { display: block; font-weight: 600; color: var(--accent); }
  .about { color: var(--muted); font-size: 0.85em; }
  .snippet { display: block; font-size: 0.9em; }
  mark { color: inherit; background: var(--mark); border-radius: 0.15em; }
  .line { margin: 0; padding: 0.75rem 0.95rem; }
  .all { border-block-start: 1px solid color-mix(in srgb, var(--border) 45%, var(--background)); }
  .line a { color: var(--accent); }
  code { font-size: 0.9em; overflow-wrap: anywhere; }
  .busy { opacity: 0.6; }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    ol a:hover, ol a:focus { outline: 2px solid Highlight; outline-offset: -2px; }
    mark { forced-color-adjust: none; color: MarkText; background: Mark; }
  }
`;
