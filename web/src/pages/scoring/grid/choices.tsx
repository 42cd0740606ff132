import { useLayoutEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';

/** What may be picked for one cell, below it or above where there is no room. The cell's own keys walk through it. */
export function Choices({
  id,
  choices,
  active,
  anchor,
  onPick,
}: {
  id: string;
  choices: readonly string[];
  active: number;
  anchor: RefObject<HTMLElement | null>;
  onPick: (choice: string) => void;
}) {
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    const rect = anchor.current?.getBoundingClientRect();
    if (!rect) return;
    const height = choices.length * 30 + 10;
    const isRoomBelow = rect.bottom + height < window.innerHeight;
    setPlace({ left: rect.left, top: isRoomBelow ? rect.bottom : rect.top - height });
  }, [anchor, choices.length]);
  // Outside the grid, which cuts off what reaches over its edge.
  return createPortal(
    <ul id={id} role="listbox" aria-label="Các mức chọn được" className="score-choices" style={place}>
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the cell loses the focus and takes the list away.
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onPick(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>,
    document.body,
  );
}
