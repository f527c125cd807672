import './quick-resolve.ts';

// Imported once files are found quickly.
await import('./operations/prepare-database.ts');
