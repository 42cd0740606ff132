/**
 * What is used of pdfmake 0.3 (its documentation, «Document definition object»). The published types bring the
 * browser's with them, which would let a server's file speak of a window. Lengths in points.
 */
declare module 'pdfmake' {
  export type Content = Text | Stack | TableNode | Canvas;

  interface Placed {
    margin?: [number, number, number, number];
    pageBreak?: 'before';
    unbreakable?: boolean;
  }

  export interface Text extends Placed {
    text: string | Text[];
    alignment?: 'left' | 'center' | 'right' | 'justify';
    lineHeight?: number;
    leadingIndent?: number;
    preserveTrailingSpaces?: boolean;
    fontSize?: number;
    bold?: boolean;
    italics?: boolean;
    color?: string;
    decoration?: 'underline';
  }

  export interface Stack extends Placed {
    stack: Content[];
  }

  export interface Canvas extends Placed {
    canvas: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number }[];
  }

  /** An empty object stands where a wider cell lies over it. */
  export type Cell = Record<string, never> | ((Text | Stack) & CellLook);
  interface CellLook {
    colSpan?: number;
    border?: [boolean, boolean, boolean, boolean];
    verticalAlignment?: 'top' | 'middle' | 'bottom';
  }

  export interface TableNode extends Placed {
    table: {
      widths: number[];
      headerRows: number;
      keepWithHeaderRows: number;
      dontBreakRows: boolean;
      body: Cell[][];
    };
    layout: Record<
      'hLineWidth' | 'vLineWidth' | 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom',
      () => number
    >;
  }

  type Margin = (page: number) => Text | null;

  export interface DocumentDefinition {
    info: { title: string; author: string };
    language: string;
    pageSize: { width: number; height: number };
    pageMargins: [number, number, number, number];
    defaultStyle: { font: string; fontSize: number };
    content: Content[];
    header?: Margin;
    footer?: Margin;
  }

  interface PdfMake {
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  }

  const pdfMake: PdfMake;
  export default pdfMake;
}
