/** Stands for the installation itself where a log wants an organization: what operators do is a chain of its own. */
export const installation = '00000000-0000-7000-8000-000000000001';
