/** What we use of the package word-extractor, which ships no types. */
declare module 'word-extractor' {
  export default class WordExtractor {
    extract(source: Buffer | string): Promise<{ getBody(): string }>
  }
}
