/**
 * The page that every claim comes from.
 *
 * Title and date are in the page's text. Publisher and address are inferred: the page names this
 * embassy as its contact, and a public copy with the same title and opening was found there.
 */
export const source = {
  title: 'U.S. Support for Human Rights Defenders',
  publisher: 'U.S. Embassy Monrovia',
  published: '2023-09-12',
  url: 'https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/',
};

/** The Department of State's definition, word for word. D1 */
export const englishDefinition =
  '“individuals, working alone or in groups, who non-violently advocate for the promotion and protection of universally recognized human rights and fundamental freedoms”';

/** A fund that the page names; the name is not translated, so that it can be looked for. S8b */
export const fund = 'Lifeline: Embattled civil society organizations (CSOs) Assistance Fund';
