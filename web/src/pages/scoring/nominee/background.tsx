import type { ReactNode } from 'react';
import type { Schema } from '../../../api/client';
import { pointsText } from '../../../text/format';
import { INITIATIVE_LEVELS, RATING_LEVELS } from '../../../text/labels';

type Background = Schema<'BackgroundDto'>;

/** What the years have left behind of a nominee, newest first: for who is about to judge this one. */
export function BackgroundPanel({ background }: { background: Background }) {
  const { own, appraised, registrations, honours, results, ratings, initiatives, sinceYear, lines } =
    background;
  const hasSelfScore = lines.some(({ self }) => self !== null);
  return (
    <>
      {hasSelfScore && (
        <Part title="Tổng điểm đơn vị tự chấm">
          <p>
            Tự chấm <strong>{pointsText(own.total)}</strong>; sau thẩm định{' '}
            <strong>{pointsText(appraised.total)}</strong>
          </p>
        </Part>
      )}
      <Part title="Đăng ký năm nay">
        <List
          items={registrations.map(({ awardName, statusLabel, summary }) => (
            <>
              <strong>{awardName}</strong> ({statusLabel.toLowerCase()})
              {summary && <div className="secondary">{summary}</div>}
            </>
          ))}
          empty="Không có đăng ký."
        />
      </Part>
      <Part title={`Khen thưởng từ năm ${sinceYear}`}>
        <List
          items={honours.map(({ year, awardName, name, decisionNumber }) => (
            <>
              {year}: <strong>{awardName}</strong>
              <div className="secondary">
                {[decisionNumber && `Quyết định ${decisionNumber}`, name !== background.subject.name && name]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </>
          ))}
          empty="Không có khen thưởng nào trên sổ."
        />
      </Part>
      <Part title="Kết quả các năm trước">
        <List items={results.map(resultText)} empty="Không có kết quả đã khóa." />
      </Part>
      {ratings.length > 0 && (
        <Part title="Xếp loại chất lượng">
          <List items={ratings.map(({ year, level }) => `${year}: ${RATING_LEVELS[level]}`)} empty="" />
        </Part>
      )}
      {initiatives.length > 0 && (
        <Part title="Sáng kiến được công nhận">
          <List
            items={initiatives.map(({ year, level, name, decisionNumber }) => (
              <>
                {year}: <strong>{name}</strong>
                <div className="secondary">
                  {[INITIATIVE_LEVELS[level], decisionNumber].filter(Boolean).join(' · ')}
                </div>
              </>
            ))}
            empty=""
          />
        </Part>
      )}
    </>
  );
}

function resultText(result: Background['results'][number]): ReactNode {
  const { year, campaignName, points, classification, rankInBlock, rankedInBlock, knockout, complete } =
    result;
  const verdict = knockout
    ? 'Không xếp loại'
    : !complete
      ? 'chưa đủ phiếu'
      : [classification, rankInBlock !== null && `hạng ${rankInBlock}/${rankedInBlock} trong khối`]
          .filter(Boolean)
          .join(', ');
  return (
    <>
      {year}: <strong>{pointsText(points)}</strong> điểm – {verdict}
      <div className="secondary">{campaignName}</div>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="background-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function List({ items, empty }: { items: readonly ReactNode[]; empty: string }) {
  if (items.length === 0) return <p className="secondary">{empty}</p>;
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
