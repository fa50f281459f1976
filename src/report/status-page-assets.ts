/** Style and script of the status page. Neither holds anything from outside, so both are constants. */

/** Follows the system's choice of light or dark; contrast is at least 4.5 in both. */
export const PAGE_STYLE = `
:root{--bg:#fff;--fg:#1f2328;--muted:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--accent:#0550ae;--bad:#b3141f;--warn:#7d4e00;--good:#116329}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--muted:#9198a1;--line:#3d444d;--soft:#161b22;--accent:#71b7ff;--bad:#ff8c85;--warn:#e3b341;--good:#56d364}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1200px;padding:1rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:1.5rem 0 .5rem}h3{font-size:.95rem;margin:.75rem 0 .25rem}
header p{margin:.25rem 0 1rem;color:var(--muted)}
code,pre{font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--soft);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
tr:not(.details) code{overflow-wrap:break-word}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.5rem;margin:.25rem 0;overflow-x:auto;white-space:pre-wrap}
a{color:var(--accent)}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.25rem .5rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0;padding:0}
.tile{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:8px;padding:.4rem .75rem;cursor:pointer}
.tile b{font-size:1.2rem;margin-right:.15rem}.tile[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.tools{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin-bottom:.5rem;color:var(--muted)}
input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.3rem .5rem;min-width:16rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;background:var(--soft);font-weight:600;white-space:nowrap}
th button{font:inherit;font-weight:600;color:var(--accent);background:none;border:0;padding:0;text-align:left;cursor:pointer}
th button::before{content:"▸ ";color:var(--muted)}th button[aria-expanded=true]::before{content:"▾ "}
.sub{color:var(--muted);font-size:.85rem;overflow-wrap:anywhere}
.details td{border-top:0;padding:0 .75rem .75rem 2rem}.details ul{margin:.25rem 0;padding-left:1.2rem}.rule{color:var(--muted);margin:.25rem 0}
.js .details:not(.open){display:none}
.badge,.severity{border:1px solid currentColor;border-radius:1em;padding:.05em .6em;font-size:.85rem;white-space:nowrap}
.failed,.severity.error{color:var(--bad)}.held,.severity.warning{color:var(--warn)}.pending{color:var(--good)}
.suspended,.unused,.current,.severity.notice{color:var(--muted)}.override{color:var(--accent)}
.arrow{color:var(--muted)}
.trend{display:block}.trend rect{fill:var(--accent)}.trend rect.none{fill:var(--line)}
@media(max-width:40rem){
.stack,.stack tbody:not([hidden]),.stack tr.details{display:block}
.stack thead{position:absolute;left:-9999px}
.stack tr:not(.details){display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:center;padding:.6rem .75rem;border-top:1px solid var(--line)}
.stack tbody:first-of-type tr:first-child{border-top:0}
.stack th,.stack td{display:block;border:0;padding:0}.stack td:empty{display:none}.stack th[scope=row]{flex:0 0 100%}
.stack .details td{padding:0 .75rem .75rem}
}
@media print{.tools,.skip{display:none}}
`;

/** Opens rows, filters by text and state. Only classes and attributes change; nothing is read as HTML. */
export const PAGE_SCRIPT = `
document.documentElement.classList.add('js');
const rows=[...document.querySelectorAll('#policies tbody')],filter=document.getElementById('filter'),shown=document.getElementById('shown'),tiles=[...document.querySelectorAll('[data-filter]')];
const open=(button,value)=>{button.setAttribute('aria-expanded',String(value));document.getElementById(button.getAttribute('aria-controls')).classList.toggle('open',value)};
const apply=()=>{const words=filter.value.toLowerCase().split(/\\s+/),state=tiles.find(tile=>tile.getAttribute('aria-pressed')==='true')?.dataset.filter;let count=0;
for(const row of rows){const fits=words.every(word=>row.dataset.search.includes(word))&&(!state||row.dataset.state===state);row.hidden=!fits;count+=fits}
shown.textContent=count===rows.length?rows.length+' policies':count+' of '+rows.length+' policies'};
for(const row of rows){const button=row.querySelector('button');button.addEventListener('click',()=>open(button,button.getAttribute('aria-expanded')!=='true'))}
for(const tile of tiles)tile.addEventListener('click',()=>{const was=tile.getAttribute('aria-pressed')==='true';for(const each of tiles)each.setAttribute('aria-pressed',String(each===tile&&!was));apply()});
filter.addEventListener('input',apply);
document.addEventListener('keydown',event=>{if(event.key==='/'&&document.activeElement!==filter){event.preventDefault();filter.focus()}else if(event.key==='Escape'&&document.activeElement===filter){filter.value='';apply()}});
apply();
`;
