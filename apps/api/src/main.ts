import './quick-resolve.ts';

// Imported once files are found quickly.
await import('#app/serve');
