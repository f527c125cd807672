// A browser's service worker sends what waits (`background-sync.js`); the page defines nothing.
export {};
