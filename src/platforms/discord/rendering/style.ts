/** The stylesheet of previews: Discord's light and dark themes, at any width from 300 pixels. */

export const css = `
.discord-message{--d-back:#fff;--d-text:#313338;--d-soft:#5c5e66;--d-box:#f2f3f5;--d-line:#d9dadd;--d-bar:#c4c9ce;--d-link:#0067c5;--d-button:#e3e5e8;
  display:flex;gap:.75rem;padding:.75rem;background:var(--d-back);color:var(--d-text);border-radius:.5rem;
  font:400 1rem/1.4 "gg sans","Noto Sans","Helvetica Neue",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
.discord-avatar{flex:none;width:2.25rem;height:2.25rem;border-radius:50%;background:#3b6ea5;color:#fff;display:grid;place-items:center;font-weight:700}
.discord-body{min-width:0;flex:1}
.discord-body p{margin:0}
.discord-author{font-size:.95rem;margin-bottom:.25rem}
.discord-app{font-size:.65rem;font-weight:600;background:#5865f2;color:#fff;border-radius:.2rem;padding:.05rem .3rem;vertical-align:.1em}
.discord-container{max-width:37rem;background:var(--d-box);border:1px solid var(--d-line);border-left:.25rem solid #3b6ea5;border-radius:.5rem;padding:.75rem;display:grid;gap:.5rem}
.discord-accent-error{border-left-color:#c0392b}
.discord-accent-alert{border-left-color:#d68910}
.discord-text p,.discord-text blockquote,.discord-text li{white-space:pre-wrap}
.discord-text p{min-height:1.4em}
.discord-text blockquote{margin:.15rem 0;padding:0 .75rem;border-left:.25rem solid var(--d-bar);border-radius:.15rem}
.discord-text ul,.discord-text ol{margin:.15rem 0;padding-left:1.5rem}
.discord-text a{color:var(--d-link);text-decoration:underline;text-underline-offset:.15em}
.discord-text code{background:var(--d-button);border-radius:.2rem;padding:0 .2rem;font-size:.875em}
.discord-h1,.discord-h2,.discord-h3{font-weight:700;line-height:1.3}
.discord-text .discord-h1{font-size:1.5rem;margin-top:.5rem}
.discord-text .discord-h2{font-size:1.25rem;margin-top:.5rem}
.discord-text .discord-h3{font-size:1rem;margin-top:.35rem}
.discord-text>:first-child{margin-top:0}
.discord-text .discord-small{font-size:.8125rem;color:var(--d-soft);min-height:0}
.discord-time{background:var(--d-button);border-radius:.2rem;padding:0 .15rem}
.discord-mention{background:#5865f24d;border-radius:.2rem;padding:0 .15rem}
.discord-separator{width:100%;border:0;border-top:1px solid var(--d-line);margin:.25rem 0}
.discord-separator-blank{border-color:transparent}
.discord-picture{max-width:100%;border-radius:.5rem;background:var(--d-button);font-size:.8125rem}
.discord-file{background:var(--d-back);border:1px solid var(--d-line);border-radius:.5rem;padding:.5rem .75rem}
.discord-row{display:flex;flex-wrap:wrap;gap:.5rem}
.discord-button{font:inherit;font-size:.875rem;font-weight:500;min-height:2rem;padding:.1rem .9rem;border:0;border-radius:.5rem;background:var(--d-button);color:var(--d-text);text-decoration:none;display:inline-flex;align-items:center;cursor:pointer}
.discord-button:hover{filter:brightness(.95)}
.discord-button:focus-visible{outline:2px solid #5865f2;outline-offset:2px}
.discord-menu{font-size:.875rem;background:var(--d-back);border:1px solid var(--d-line);border-radius:.5rem;width:100%}
.discord-menu summary{padding:.4rem .75rem;color:var(--d-soft);cursor:pointer}
.discord-menu ul{list-style:none;margin:0;padding:0 0 .25rem}
.discord-option{font:inherit;display:block;width:100%;text-align:left;padding:.35rem .75rem;border:0;background:none;color:inherit;cursor:pointer}
.discord-option small{display:block;color:var(--d-soft)}
.discord-option:hover,.discord-option:focus-visible{background:var(--d-button)}
.discord-primary{background:#5865f2;color:#fff}
.discord-success{background:#248046;color:#fff}
.discord-danger{background:#da373c;color:#fff}
@media (prefers-color-scheme:dark){
.discord-message{--d-back:#313338;--d-text:#dbdee1;--d-soft:#b5bac1;--d-box:#2b2d31;--d-line:#3f4147;--d-bar:#4e5058;--d-link:#00a8fc;--d-button:#41434a}
.discord-button:hover{filter:brightness(1.15)}
}
`.trimStart();
