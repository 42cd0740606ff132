import { useState } from 'react';
import type { Draft, DraftGroup, DraftLine } from './draft';
import { newGroup, newKey, newLine } from './draft';

interface Undo {
  readonly label: string;
  readonly back: (draft: Draft) => Draft;
}

/** Moves one item of a list a step up (-1) or down (1). */
export function moved<Item>(list: readonly Item[], at: number, step: number): readonly Item[] {
  const to = at + step;
  if (at < 0 || to < 0 || to >= list.length) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(at, 1));
  return next;
}

const inserted = <Item>(list: readonly Item[], at: number, item: Item): readonly Item[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

const onGroup = (draft: Draft, key: string, change: (group: DraftGroup) => DraftGroup): Draft => ({
  ...draft,
  groups: draft.groups.map((group) => (group.key === key ? change(group) : group)),
});

const withLines = (
  draft: Draft,
  key: string,
  change: (lines: readonly DraftLine[]) => readonly DraftLine[],
) => onGroup(draft, key, (group) => ({ ...group, lines: change(group.lines) }));

/** A set as it is being edited; adding, doubling and taking away can each be undone without losing what was typed since. */
export function useEditor(initial: Draft) {
  const [draft, setDraft] = useState(initial);
  const [edits, setEdits] = useState(0);
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const change = (act: (draft: Draft) => Draft, undo?: Undo) => {
    setDraft(act);
    setEdits((now) => now + 1);
    if (undo) setUndos((list) => [undo, ...list].slice(0, 50));
  };
  const dropGroup =
    (key: string) =>
    (now: Draft): Draft => ({
      ...now,
      groups: now.groups.filter((group) => group.key !== key),
    });
  const dropLine = (groupKey: string, key: string) => (now: Draft) =>
    withLines(now, groupKey, (lines) => lines.filter((line) => line.key !== key));
  const addGroup = (at: number, group: DraftGroup, label: string) =>
    change((now) => ({ ...now, groups: inserted(now.groups, at, group) }), {
      label,
      back: dropGroup(group.key),
    });
  const addLine = (groupKey: string, at: number, line: DraftLine, label: string) =>
    change((now) => withLines(now, groupKey, (lines) => inserted(lines, at, line)), {
      label,
      back: dropLine(groupKey, line.key),
    });
  return {
    draft,
    edits,
    isTouched: edits > 0,
    lastUndo: undos[0]?.label,
    reset(to: Draft) {
      setDraft(to);
      setEdits(0);
      setUndos([]);
    },
    saved: (sent: number) => setEdits((now) => now - sent),
    set: (values: Partial<Draft>) => change((now) => ({ ...now, ...values })),
    setGroup: (key: string, values: Partial<DraftGroup>) =>
      change((now) => onGroup(now, key, (group) => ({ ...group, ...values }))),
    setLine: (groupKey: string, key: string, values: Partial<DraftLine>) =>
      change((now) =>
        withLines(now, groupKey, (lines) =>
          lines.map((line) => (line.key === key ? { ...line, ...values } : line)),
        ),
      ),
    addGroup: () => addGroup(draft.groups.length, newGroup(nextCode(draft)), 'thêm nhóm'),
    copyGroup(at: number, group: DraftGroup) {
      const lines = group.lines.map((line) => ({ ...line, key: newKey(), code: `${line.code}-2` }));
      const copy = { ...group, key: newKey(), code: `${group.code}-2`, lines };
      addGroup(at + 1, copy, `nhân đôi nhóm ${group.code}`);
    },
    removeGroup(at: number, group: DraftGroup) {
      change(dropGroup(group.key), {
        label: `xóa nhóm ${group.code}`,
        back: (now) => ({ ...now, groups: inserted(now.groups, at, group) }),
      });
    },
    moveGroup: (key: string, step: number) =>
      change((now) => ({
        ...now,
        groups: moved(
          now.groups,
          now.groups.findIndex((group) => group.key === key),
          step,
        ),
      })),
    addLine: (group: DraftGroup) =>
      addLine(
        group.key,
        group.lines.length,
        newLine(`${group.code}.${group.lines.length + 1}`),
        'thêm tiêu chí',
      ),
    copyLine: (groupKey: string, at: number, line: DraftLine) =>
      addLine(
        groupKey,
        at + 1,
        { ...line, key: newKey(), code: `${line.code}-2` },
        `nhân đôi tiêu chí ${line.code}`,
      ),
    removeLine(groupKey: string, at: number, line: DraftLine) {
      change(dropLine(groupKey, line.key), {
        label: `xóa tiêu chí ${line.code}`,
        back: (now) => withLines(now, groupKey, (lines) => inserted(lines, at, line)),
      });
    },
    moveLine: (groupKey: string, key: string, step: number) =>
      change((now) =>
        withLines(now, groupKey, (lines) =>
          moved(
            lines,
            lines.findIndex((line) => line.key === key),
            step,
          ),
        ),
      ),
    undo() {
      const [last, ...rest] = undos;
      if (!last) return;
      change(last.back);
      setUndos(rest);
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function nextCode({ groups }: Draft): string {
  const taken = new Set(groups.map(({ code }) => code));
  return ROMAN.find((code) => !taken.has(code)) ?? `N${groups.length + 1}`;
}
