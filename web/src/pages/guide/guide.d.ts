/** A chapter of the user guide, as web/build/guide.ts makes it from Markdown. */
declare module '*.md?guide' {
  const chapter: {
    readonly title: string;
    readonly headings: readonly { readonly id: string; readonly text: string }[];
    readonly html: string;
  };
  export default chapter;
}
