/** English words of search: the box in the frame, the page, what may be typed and why something was found. */
export const enSearch = {
  'search-box': 'Search: case number, document number, name, any fragment',
  'search-box-key': 'Ctrl+K or / goes here',
  'search-title': 'Search',
  'search-of': 'Results for “{{q}}”',
  'search-shown': '{{count}} places listed',
  'search-empty': 'Search everything you may see',
  'search-empty-says':
    'Type a case number, a document number, a party, a name, or any characters of a paper. Kinds of brackets and spaces do not matter; words with a space between them must all occur.',
  'search-keys': 'Ctrl+K or / goes to the box, ↓ ↑ move through the results, Enter opens one.',
  'search-too-short': 'Type one character more',
  'search-too-short-says': 'A single character stands nearly everywhere; type two characters or digits at least.',
  'search-symbols': 'Type letters or digits',
  'search-symbols-says': 'There are only brackets or signs: nothing to look for.',
  'search-none': 'Nothing found',
  'search-none-says':
    'No matter, paper, case or agreement that you may see holds this text. Try fewer characters, or only the digits of a number.',
  'search-why-number': 'same number',
  'search-why-words': 'words',
  'search-why-fragment': 'fragment',
  'search-more-hits': '{{count}} more places',
  'search-sealed': 'sealed',
  'search-ended': 'ended',
} as const
