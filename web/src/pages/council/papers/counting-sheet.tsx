import type { Schema } from '../../../api/client';
import { countText, instantText } from '../../../text/format';
import { PaperHead, PaperTitle, personLine, ResultTable, Signatures } from './paper-parts';

/** Biên bản kiểm phiếu of one ballot. */
export function CountingSheet({ paper }: { paper: Schema<'CountingSheetDto'> }) {
  return (
    <article className="paper-sheet">
      <PaperHead head={paper.head} />
      <PaperTitle title={paper.title} subtitle={paper.subtitle} />
      <p>
        {paper.method}, tại {paper.place}; kiểm phiếu xong lúc {instantText(paper.finishedAt)}.
      </p>
      {paper.tellers.length > 0 && (
        <>
          <p>Ban kiểm phiếu:</p>
          <ol>
            {paper.tellers.map((teller) => (
              <li key={teller.name}>{personLine(teller)}</li>
            ))}
          </ol>
        </>
      )}
      <p>Tổng số thành viên Hội đồng có quyền biểu quyết: {countText(paper.memberCount)}.</p>
      <ResultTable results={paper.results} />
      <p>{paper.conclusion}</p>
      {paper.unanimous.length > 0 && <p>Mọi phiếu giống nhau: {paper.unanimous.join('; ')}.</p>}
      <Signatures signatures={paper.signatures} />
    </article>
  );
}
