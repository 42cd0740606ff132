import { Chip } from '../../parts/chip';
import { SURENESS } from '../../text/labels';
import type { RuleNode } from './rules-data';

/** Conditions as one reads them: what is checked, what the law says, where it stands, how sure that is. */
export function Conditions({ nodes }: { nodes: readonly RuleNode[] }) {
  return (
    <ul className="rule-conditions">
      {nodes.map((node, index) => (
        <li key={node.id ?? index}>
          {node.of ? (
            <>
              <div className="rule-group">{node.sentence}:</div>
              <Conditions nodes={node.of} />
            </>
          ) : (
            <Condition node={node} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Condition({ node: { sentence, text, article, sureness, severity } }: { node: RuleNode }) {
  return (
    <>
      <div>
        {sentence}
        {severity === 'warning' && (
          <>
            {' '}
            <Chip tone="info">Chỉ nhắc</Chip>
          </>
        )}
        {sureness && sureness !== 'verified' && (
          <>
            {' '}
            <Chip tone={sureness === 'local' ? 'plain' : 'waiting'}>{SURENESS[sureness]}</Chip>
          </>
        )}
      </div>
      <div className="secondary">
        {text !== sentence && `«${text}» – `}
        {article}
      </div>
    </>
  );
}
