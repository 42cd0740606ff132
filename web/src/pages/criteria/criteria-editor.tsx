import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { Overrun } from '../../parts/overrun';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useAct } from '../../parts/use-act';
import { changesBetween } from './changes';
import { bodyOf, draftOf, faultsByKey, totalOf, type CriteriaSet, type Draft } from './draft';
import { Groups } from './groups';
import { hundredthsText } from './hundredths';
import { Settings } from './settings';
import { useEditor } from './use-editor';

const SETS_KEY = ['criteria-sets'];

/** A set being written: saved as one document; what is faulty is told at its line by the server. */
export function CriteriaEditor({
  campaignId,
  set,
  initial,
  extra,
}: {
  campaignId: string;
  /** The set as it stands; none while it is new. */
  set?: CriteriaSet;
  initial: Draft;
  extra?: ReactNode;
}) {
  const editor = useEditor(initial);
  const { base, standing, standAt } = useStanding(set, initial);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [isLeaving, setLeaving] = useState<string>();
  const navigate = useNavigate();
  const client = useQueryClient();
  const save = useAct(
    ({ draft }: { draft: Draft; edits: number }) =>
      set
        ? answer(
            api.PUT('/api/criteria-sets/{id}', {
              params: { path: { id: set.id } },
              body: { ...bodyOf(draft), version: base },
            }),
          )
        : answer(
            api.POST('/api/campaigns/{campaignId}/criteria-sets', {
              params: { path: { campaignId } },
              body: bodyOf(draft),
            }),
          ),
    {
      done: 'Đã lưu bảng tiêu chí.',
      onDone: (saved, { draft, edits }) => {
        client.setQueryData([...SETS_KEY, 'one', saved.id], saved);
        void client.invalidateQueries({ queryKey: SETS_KEY });
        standAt(saved);
        setFaults(faultsByKey(draft, saved.warnings));
        editor.saved(edits);
        if (!set) setLeaving(`/tieu-chi/${saved.id}`);
      },
      onProblem: (problem, { draft }) => {
        if (problem.code === 'stale-version') {
          void client.invalidateQueries({ queryKey: SETS_KEY });
          return true;
        }
        setFaults(faultsByKey(draft, problem.fields));
        return false;
      },
    },
  );
  // Once what was typed is no longer unsaved, so that nobody is asked about it.
  useEffect(() => {
    if (isLeaving !== undefined && !editor.isTouched) void navigate(isLeaving, { replace: true });
  }, [isLeaving, editor.isTouched, navigate]);
  const submit = () => !save.isPending && save.mutate({ draft: editor.draft, edits: editor.edits });
  const latest = useRef(submit);
  latest.current = submit;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="no-print">
      {set && editor.isTouched && set.version > base && (
        <Overrun
          title="Người khác vừa sửa bảng tiêu chí này"
          onTake={() => {
            editor.reset(draftOf(set));
            standAt(set);
          }}
          onKeep={() => standAt(set)}
        >
          <Changes before={standing} after={draftOf(set)} />
        </Overrun>
      )}
      <Total editor={editor} />
      <Settings editor={editor} faults={faults} />
      {faults.get('groups') && (
        <p className="crit-fault" role="alert">
          {faults.get('groups')}
        </p>
      )}
      <Groups editor={editor} faults={faults} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button onClick={editor.addGroup}>Thêm nhóm</Button>
        {editor.lastUndo && <Button onClick={editor.undo}>Hoàn tác: {editor.lastUndo}</Button>}
        <Button
          type="primary"
          loading={save.isPending}
          disabled={set !== undefined && !editor.isTouched}
          onClick={submit}
        >
          Lưu bảng tiêu chí
        </Button>
        {extra}
      </div>
      <UnsavedGuard isDirty={editor.isTouched} />
    </div>
  );
}

/** The scale of the set, checked against 100 as one types. The server decides what may be saved. */
function Total({ editor }: { editor: ReturnType<typeof useEditor> }) {
  const total = totalOf(editor.draft);
  return (
    <p role="status" className={total === 10_000 ? 'crit-sum' : 'crit-sum crit-sum-odd'}>
      Thang điểm (cộng các nhóm): {hundredthsText(total)}
      {total !== 10_000 && ' – khác 100 điểm'}
    </p>
  );
}

function Changes({ before, after }: { before: Draft; after: Draft }) {
  return (
    <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
      {changesBetween(before, after).map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

/** The set as it stood when it was last read or saved here: what somebody else saves since is told against it. */
function useStanding(set: CriteriaSet | undefined, initial: Draft) {
  const [base, setBase] = useState(set?.version ?? 0);
  const [standing, setStanding] = useState(initial);
  const standAt = (now: CriteriaSet) => {
    setBase(now.version);
    setStanding(draftOf(now));
  };
  return { base, standing, standAt };
}
