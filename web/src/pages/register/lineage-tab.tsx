import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { dayText } from '../../text/format';
import { validityText } from './collective-list';
import { BOX, placeLineage, type LineageGraph } from './lineage';
import { PredecessorsForm } from './predecessors-form';
import { REGISTER_KEY, type Collective } from './register-data';

/** What a unit came from and what came from it: a picture, and the same in sentences. */
export function LineageTab({ collective }: { collective: Collective }) {
  const { id } = collective;
  const [isEditing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'lineage', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/collectives/{id}/lineage', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Panel
      title="Sáp nhập, chia tách, đổi tên"
      extra={
        <>
          <Help about="đơn vị tiền thân">
            Ghi đơn vị tiền thân thì khen thưởng và điểm các năm của các đơn vị ấy được tính nối vào đơn vị
            này, nên «ba năm liên tục» không bị đứt vì sáp nhập.
          </Help>
          {collective.policy.canChange && (
            <Button onClick={() => setEditing(true)}>Sửa đơn vị tiền thân</Button>
          )}
        </>
      }
    >
      {data.edges.length === 0 ? (
        <EmptyView text="Chưa ghi đơn vị tiền thân hay kế tục nào." />
      ) : (
        <>
          <LineagePicture graph={data} currentId={id} />
          <LineageSentences graph={data} />
        </>
      )}
      <PredecessorsForm collective={isEditing ? collective : undefined} onClose={() => setEditing(false)} />
    </Panel>
  );
}

function LineagePicture({ graph, currentId }: { graph: LineageGraph; currentId: string }) {
  const { nodes, edges, width, height } = placeLineage(graph);
  return (
    <div className="lineage" tabIndex={0} role="region" aria-label="Sơ đồ các đơn vị tiền thân, kế tục">
      <div style={{ position: 'relative', width, height: height + 2 }}>
        <svg width={width} height={height} aria-hidden style={{ position: 'absolute', inset: 0 }}>
          {edges.map(({ predecessorId, successorId, path, labelX, labelY, changeLabel, changedOn }) => (
            <g key={`${predecessorId} ${successorId}`}>
              <path d={path} fill="none" stroke="#8a919c" strokeWidth={1.5} />
              <text x={labelX} y={labelY} textAnchor="middle" className="lineage-label">
                {changeLabel} {dayText(changedOn)}
              </text>
            </g>
          ))}
        </svg>
        {nodes.map((node) => (
          <Link
            key={node.id}
            to={`/tap-the/${node.id}?tab=to-chuc`}
            aria-current={node.id === currentId ? 'page' : undefined}
            className="lineage-box"
            style={{ left: node.x, top: node.y, width: BOX.width, height: BOX.height }}
          >
            <span className="lineage-name">{node.name}</span>
            <span className="secondary">
              {node.status === 'archived' ? 'Đã lưu trữ, ' : ''}
              {validityText(node) === '–' ? 'không rõ ngày' : validityText(node)}
            </span>
          </Link>
        ))}
      </div>
    </div>
  );
}

function LineageSentences({ graph: { nodes, edges } }: { graph: LineageGraph }) {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <ul style={{ margin: '12px 0 0', paddingInlineStart: 20 }}>
      {edges.map(({ predecessorId, successorId, change, changedOn }) => (
        <li key={`${predecessorId} ${successorId}`}>
          {nameOf.get(predecessorId)} {VERBS[change]} {nameOf.get(successorId)} từ ngày {dayText(changedOn)}.
        </li>
      ))}
    </ul>
  );
}

const VERBS: Readonly<Record<LineageGraph['edges'][number]['change'], string>> = {
  merged: 'sáp nhập thành',
  split: 'chia tách ra',
  renamed: 'đổi tên thành',
  transferred: 'chuyển giao cho',
};
