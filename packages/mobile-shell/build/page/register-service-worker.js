// A file of its own, so that the page needs no inline script.
const base = new URL('.', document.currentScript.src).pathname;
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  });
}
