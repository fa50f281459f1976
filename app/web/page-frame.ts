/** The frame of the App's own pages; they look like the status page, whose style they share. */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../src/report/status-page.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../src/report/status-page-assets.ts';

const FRAME_STYLE = `
body{max-width:46rem}
.button,button.plain{display:inline-block;font:inherit;font-weight:600;text-decoration:none;border-radius:6px;padding:.45rem 1rem;cursor:pointer}
.button{background:var(--accent);color:var(--bg);border:1px solid var(--accent)}
button.plain{font-weight:400;color:var(--accent);background:none;border:1px solid var(--line);padding:.15rem .6rem}
.person{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:.25rem 0 1rem;color:var(--muted)}
.person form{margin:0}
.list{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:8px}
.list li+li{border-top:1px solid var(--line)}
.list li{display:flex;align-items:center}.list li[hidden]{display:none}
.list a{flex:1;padding:.55rem .75rem;overflow-wrap:anywhere;text-decoration:none}.list a:hover{text-decoration:underline}
.list a:focus-visible{outline-offset:-3px}
.list .badge{color:var(--muted);margin-right:.75rem}
`;

const LIST_SCRIPT = `
const items=[...document.querySelectorAll('.list li')],filter=document.getElementById('filter'),shown=document.getElementById('shown'),groups=[...document.querySelectorAll('main section')];
const apply=()=>{const words=filter.value.toLowerCase().split(/\\s+/);let count=0;
for(const item of items){const fits=words.every(word=>item.dataset.search.includes(word));item.hidden=!fits;count+=fits}
for(const group of groups)group.hidden=!group.querySelector('li:not([hidden])');
shown.textContent=count===items.length?'':count+' of '+items.length};
filter.addEventListener('input',apply);
document.addEventListener('keydown',event=>{if(event.key==='/'&&document.activeElement!==filter){event.preventDefault();filter.focus()}else if(event.key==='Escape'&&document.activeElement===filter){filter.value='';apply()}});
apply();
`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLES = [PAGE_STYLE, FRAME_STYLE].map(hashOf).join(' ');
const SCRIPTS = [PAGE_SCRIPT, LIST_SCRIPT].map(hashOf).join(' ');

/** Only our own styles and scripts, by their hashes; forms go to ourselves; nobody frames the page. */
export const PAGE_POLICY = `default-src 'none'; style-src ${STYLES}; script-src ${SCRIPTS}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The content of a page; its `title` is text, and escaped. */
interface FramedPage {
  title: string;
  /** HTML between title and `main`. */
  head?: string;
  /** HTML. */
  main: string;
  /** The page filters its `.list` items by `#filter`. */
  filters?: boolean;
  /** Seconds until the browser asks again. */
  reload?: number;
}

/** The whole HTML document; its styles and scripts are those that PAGE_POLICY allows. */
export function framePage({ title, head = '', main, filters = false, reload }: FramedPage): string {
  const name = escapeHtml(title);
  const refresh = reload === undefined ? '' : `<meta http-equiv="refresh" content="${reload}">`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">${refresh}
<title>${name}</title><style>${PAGE_STYLE}</style><style>${FRAME_STYLE}</style></head>
<body><a class="skip" href="#main">Skip to the content</a>
<header><h1>${name}</h1>${head}</header>
<main id="main" tabindex="-1">
${main}
</main>${filters ? `<script>${LIST_SCRIPT}</script>` : ''}</body></html>
`;
}
