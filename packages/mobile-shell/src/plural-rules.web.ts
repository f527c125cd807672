// Every browser knows the plurals of every language.
export {};
