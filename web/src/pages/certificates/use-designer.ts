import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { useAct } from '../../parts/use-act';
import {
  BLANKS_KEY,
  type BlankDetail,
  type FieldKind,
  type LayoutField,
  type Layouts,
} from './certificates-data';

export type LayoutKind = keyof Layouts;
export const LAYOUT_KINDS: readonly LayoutKind[] = ['collective', 'individual', 'household'];

export type Draft = Pick<BlankDetail, 'name' | 'widthMm' | 'heightMm' | 'layouts'>;

/** One blank being worked on: what is changed and not saved, and what somebody else saved meanwhile. */
export function useDesigner(blank: BlankDetail) {
  const [base, setBase] = useState(blank);
  const [draft, setDraft] = useState<Draft>(() => draftOf(blank));
  const [kind, setKind] = useState<LayoutKind>('individual');
  const [chosen, setChosen] = useState<FieldKind>('recipient');
  const isDirty = JSON.stringify(draft) !== JSON.stringify(draftOf(base));
  const isOvertaken = blank.version > base.version;
  const adopt = (saved: BlankDetail) => {
    setBase(saved);
    setDraft(draftOf(saved));
  };
  useEffect(() => {
    // Nothing of one's own is lost by showing what others saved.
    if (blank.version > base.version && !isDirty) {
      setBase(blank);
      setDraft(draftOf(blank));
    }
  }, [blank, base.version, isDirty]);
  const save = useAct(
    (version: number) =>
      answer(
        api.PUT('/api/certificate-blanks/{id}', {
          params: { path: { id: blank.id } },
          body: { ...draft, version },
        }),
      ),
    { done: 'Đã lưu mẫu phôi.', refresh: [BLANKS_KEY], onDone: adopt },
  );
  const layout = draft.layouts[kind];
  const field = layout.find((one) => one.kind === chosen);
  const changeField = (of: FieldKind, changes: Partial<LayoutField>) =>
    setDraft((before) => ({
      ...before,
      layouts: {
        ...before.layouts,
        [kind]: before.layouts[kind].map((one) => (one.kind === of ? { ...one, ...changes } : one)),
      },
    }));
  return {
    draft,
    kind,
    setKind,
    chosen,
    setChosen,
    layout,
    field,
    isDirty,
    isOvertaken: isOvertaken && isDirty,
    isSaving: save.isPending,
    changeField,
    changeSheet: (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes })),
    /** The same places for every kind of recipient. */
    copyToAll: () =>
      setDraft((before) => ({
        ...before,
        layouts: {
          collective: [...before.layouts[kind]],
          individual: [...before.layouts[kind]],
          household: [...before.layouts[kind]],
        },
      })),
    save: () => save.mutate(base.version),
    /** Somebody else saved meanwhile, and one's own is to stand all the same. */
    saveOver: () => save.mutate(blank.version),
    takeTheirs: () => adopt(blank),
    undo: () => setDraft(draftOf(base)),
  };
}

export type DesignerState = ReturnType<typeof useDesigner>;

function draftOf({ name, widthMm, heightMm, layouts }: BlankDetail): Draft {
  return { name, widthMm, heightMm, layouts };
}
