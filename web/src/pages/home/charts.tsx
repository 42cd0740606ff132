import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { SUBJECT_KINDS } from '../../text/labels';

type Charts = Schema<'ChartsDto'>;

/** Told apart without colour as well: each has a pattern of its own over a colour that the colour-blind see. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#6b7280', '#000000'];

/** The year in charts; each with its figures as a table. */
export default function HomeCharts({ campaignId }: { campaignId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'charts', campaignId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/overview/charts', { params: { query: { campaignId } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="charts">
      {data.registrations && data.registrations.length > 0 && <Registrations rows={data.registrations} />}
      {data.scores?.map(
        (set) =>
          set.isVisible &&
          set.bins.length > 0 && (
            <Chart
              key={set.criteriaSetId}
              title={`Phân bố điểm: ${set.name}`}
              columns={['Điểm', 'Số đối tượng']}
              rows={set.bins.map(({ from, count }) => ({ name: `${from}`, values: [count] }))}
            />
          ),
      )}
      {data.awards && data.awards.items.length > 0 && <Awards awards={data.awards} />}
    </div>
  );
}

function Registrations({ rows }: { rows: NonNullable<Charts['registrations']> }) {
  return (
    <Chart
      title="Đăng ký theo khối"
      columns={['Khối', 'Đã đăng ký', 'Đã nhận']}
      rows={rows.map(({ block, subjectKind, count, accepted }) => ({
        name: `${block} (${SUBJECT_KINDS[subjectKind].toLowerCase()})`,
        values: [count, accepted],
      }))}
    />
  );
}

function Awards({ awards }: { awards: NonNullable<Charts['awards']> }) {
  const names = [...new Set(awards.items.map(({ awardName }) => awardName))];
  const years = awards.years.filter((year) => awards.items.some((item) => item.year === year));
  return (
    <Chart
      title="Khen thưởng theo năm"
      columns={['Năm', ...names]}
      isStacked
      rows={years.map((year) => ({
        name: `${year}`,
        values: names.map(
          (name) => awards.items.find((item) => item.year === year && item.awardName === name)?.count ?? 0,
        ),
      }))}
    />
  );
}

function Chart({
  title,
  columns,
  rows,
  isStacked = false,
}: {
  title: string;
  columns: readonly string[];
  rows: readonly { name: string; values: readonly number[] }[];
  isStacked?: boolean;
}) {
  const series = columns.slice(1);
  const data = rows.map(({ name, values }) => ({
    name,
    ...Object.fromEntries(series.map((label, index) => [label, values[index] ?? 0])),
  }));
  const patternOf = (index: number) => `${title.replace(/\W+/g, '')}-${index}`;
  return (
    <Panel title={title}>
      <div aria-hidden style={{ height: 260 }}>
        <ResponsiveContainer>
          <BarChart
            data={data}
            margin={{ top: 16, right: 8, bottom: 8, left: -16 }}
            accessibilityLayer={false}
          >
            <defs>
              {series.map((label, index) => (
                <Pattern key={label} id={patternOf(index)} index={index} />
              ))}
            </defs>
            <CartesianGrid vertical={false} stroke="#e3e6ea" />
            <XAxis dataKey="name" tick={{ fontSize: 12 }} />
            <YAxis allowDecimals={false} tick={{ fontSize: 12 }} />
            {series.length > 1 && <Legend />}
            {series.map((label, index) => (
              <Bar
                key={label}
                dataKey={label}
                fill={`url(#${patternOf(index)})`}
                stroke={COLOURS[index % COLOURS.length]}
                isAnimationActive={false}
                {...(isStacked ? { stackId: 'all' } : {})}
              >
                {!isStacked && <LabelList dataKey={label} position="top" fontSize={12} />}
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <details>
        <summary>Xem số liệu dạng bảng</summary>
        <Scrolled label={title}>
          <table className="chart-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, values }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, index) => (
                    <td key={columns[index + 1]} className="numeric">
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      </details>
    </Panel>
  );
}

function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={`Số liệu: ${label}`}>
      {children}
    </div>
  );
}

function Pattern({ id, index }: { id: string; index: number }) {
  const colour = COLOURS[index % COLOURS.length];
  return (
    <pattern
      id={id}
      width={8}
      height={8}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${[0, 45, 135, 90][index % 4] ?? 0})`}
    >
      <rect width={8} height={8} fill={colour} />
      {index % 4 !== 0 && <rect width={3} height={8} fill="#fff" fillOpacity={0.6} />}
    </pattern>
  );
}
