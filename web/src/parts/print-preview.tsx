import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Schema } from '../api/client';
import '@fontsource/tinos/latin-400.css';
import '@fontsource/tinos/latin-400-italic.css';
import '@fontsource/tinos/latin-700.css';
import '@fontsource/tinos/latin-700-italic.css';
import '@fontsource/tinos/vietnamese-400.css';
import '@fontsource/tinos/vietnamese-400-italic.css';
import '@fontsource/tinos/vietnamese-700.css';
import '@fontsource/tinos/vietnamese-700-italic.css';
import './print-preview.css';

type Preview = Schema<'PrintPreviewDto'>;
type Sheet = Preview['sheets'][number];
type Row = Sheet['repeatedRows'][number];
type Style = Preview['styles'][number];

const MM_PER_PT = 25.4 / 72;
/** One step of indent of a cell, as the workbook prints it. */
const INDENT_MM = 2.4;

/**
 * Pages of a list as they will print: the rows, looks and page ends are those of its workbook; here they are only drawn,
 * as wide as there is room.
 */
export function PrintPreview({ preview }: { preview: Preview }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className="paper-desk">
      {width > 0 &&
        preview.sheets.flatMap((sheet) =>
          sheet.pages.map((page) => (
            <PaperPage
              key={page.ordinal}
              sheet={sheet}
              page={page}
              styles={preview.styles}
              pageCount={preview.pageCount}
              pxPerMm={Math.min(width, 900) / Math.max(sheet.paperMm.width, 210)}
            />
          )),
        )}
    </div>
  );
}

function PaperPage({
  sheet,
  page,
  styles,
  pageCount,
  pxPerMm,
}: {
  sheet: Sheet;
  page: Sheet['pages'][number];
  styles: readonly Style[];
  pageCount: number;
  pxPerMm: number;
}) {
  const id = useId();
  const { paperMm, marginsMm, columnsMm, scale } = sheet;
  const starts = columnsMm.reduce<number[]>((all, mm) => [...all, (all.at(-1) ?? 0) + mm], [0]);
  const used = (starts.at(-1) ?? 0) * scale;
  const left = marginsMm.left + (paperMm.width - marginsMm.left - marginsMm.right - used) / 2;
  const rows = page.repeatsHeading ? [...sheet.repeatedRows, ...page.rows] : page.rows;
  const tops = rows.reduce<number[]>((all, row) => [...all, (all.at(-1) ?? 0) + row.height * MM_PER_PT], [0]);
  const px = (mm: number) => mm * pxPerMm;
  return (
    <figure className="paper-figure" aria-labelledby={id}>
      <div className="paper" style={{ width: px(paperMm.width), height: px(paperMm.height) }}>
        <div
          className="paper-header"
          style={{ top: px(marginsMm.header), fontSize: px(sheet.headerFontSize * MM_PER_PT) }}
        >
          {page.header}
        </div>
        {rows.map((row, index) => (
          <PaperRow
            key={index}
            row={row}
            styles={styles}
            place={(column, columns) => ({
              left: px(left + (starts[column - 1] ?? 0) * scale),
              top: px(marginsMm.top + (tops[index] ?? 0) * scale),
              width: px(((starts[column - 1 + columns] ?? 0) - (starts[column - 1] ?? 0)) * scale),
              height: px(row.height * MM_PER_PT * scale),
            })}
            pxPerPt={px(MM_PER_PT * scale)}
            pxPerIndent={px(INDENT_MM * scale)}
          />
        ))}
      </div>
      <figcaption id={id}>
        {sheet.name} – trang {page.number} của {sheet.pageCount}
        {pageCount > sheet.pageCount && ` (trang ${page.ordinal} trong ${pageCount} trang của tệp)`}
      </figcaption>
    </figure>
  );
}

const VERTICAL = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
const HORIZONTAL = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function PaperRow({
  row,
  styles,
  place,
  pxPerPt,
  pxPerIndent,
}: {
  row: Row;
  styles: readonly Style[];
  place: (column: number, columns: number) => { left: number; top: number; width: number; height: number };
  pxPerPt: number;
  pxPerIndent: number;
}) {
  return row.cells.map(({ column, columns, text, style: number }) => {
    const style = styles[number];
    if (!style) return null;
    return (
      <div
        key={column}
        className={style.border ? 'paper-cell paper-cell-bordered' : 'paper-cell'}
        style={{
          ...place(column, columns),
          justifyContent: HORIZONTAL[style.align],
          alignItems: VERTICAL[style.vertical],
          textAlign: style.align,
          fontSize: style.fontSize * pxPerPt,
          fontWeight: style.bold ? 700 : 400,
          fontStyle: style.italic ? 'italic' : 'normal',
          textDecoration: style.underline ? 'underline' : 'none',
          whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
          paddingInline: 2.7 * pxPerPt,
          ...(style.indent > 0 ? { paddingInlineStart: style.indent * pxPerIndent } : {}),
        }}
      >
        <span>{text}</span>
      </div>
    );
  });
}

/** The width there is for the pages; follows the window. */
function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth((entry?.contentRect.width ?? 0) - 2));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
