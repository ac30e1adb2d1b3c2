/**
 * The page that every claim comes from.
 *
 * Title and date stand in the page's text. Publisher and address are inferred: the page names this
 * embassy as its contact, and a public copy with the same title and opening was found there.
 */
export const source = {
  title: 'U.S. Support for Human Rights Defenders',
  publisher: 'U.S. Embassy Monrovia',
  published: '2023-09-12',
  url: 'https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/',
};
