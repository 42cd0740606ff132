import '@fontsource/tinos/latin-400.css';
import '@fontsource/tinos/latin-400-italic.css';
import '@fontsource/tinos/latin-700.css';
import '@fontsource/tinos/latin-700-italic.css';
import '@fontsource/tinos/vietnamese-400.css';
import '@fontsource/tinos/vietnamese-400-italic.css';
import '@fontsource/tinos/vietnamese-700.css';
import '@fontsource/tinos/vietnamese-700-italic.css';
import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { decimalText, FIELD_NAMES, type FieldKind, type LayoutField } from './certificates-data';
import { SAMPLE_TEXTS } from './sample-texts';
import type { LayoutKind } from './use-designer';

const MM_PER_POINT = 25.4 / 72;
const LINE_HEIGHT = 1.25;
/** Where the baseline lies in a line of Tinos, from the line's top, in parts of the size: half the leading and the ascent. */
const BASELINE = (LINE_HEIGHT - 1.107) / 2 + 0.891;
const STEP_MM = 0.5;
const LONG_STEP_MM = 5;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Props {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly kind: LayoutKind;
  readonly layout: readonly LayoutField[];
  readonly chosen: FieldKind;
  readonly scan: string | undefined;
  readonly canChange: boolean;
  readonly onChoose: (kind: FieldKind) => void;
  readonly onMove: (kind: FieldKind, to: { xMm: number; baselineMm: number }) => void;
}

/** The sheet as it prints, over the picture of the blank. Fields are dragged, or moved by arrow keys. */
export function SheetView(props: Props) {
  const { widthMm, heightMm, layout, chosen, scan, canChange, onMove } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const scale = useScale(sheet, widthMm);
  const field = layout.find((one) => one.kind === chosen);
  const move = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !field || !canChange) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP_MM : STEP_MM;
    onMove(field.kind, within(props, field.xMm + arrow[0] * step, field.baselineMm + arrow[1] * step));
  };
  const place = field ? `ngang ${decimalText(field.xMm)} mm, dọc ${decimalText(field.baselineMm)} mm` : '';
  return (
    <div className="blank-desk" tabIndex={0} role="region" aria-label="Tờ phôi">
      <div
        ref={sheet}
        className="blank-sheet"
        style={{ aspectRatio: `${widthMm} / ${heightMm}` }}
        tabIndex={0}
        role="group"
        aria-label={`Vị trí các mục trên phôi. Đang chọn: ${FIELD_NAMES[chosen]}, ${place}. Dùng phím mũi tên để dời.`}
        onKeyDown={move}
      >
        {scan && <img src={scan} alt="" />}
        {layout
          .filter(({ isShown }) => isShown)
          .map((one) => (
            <FieldView key={one.kind} field={one} scale={scale} {...props} />
          ))}
        {field?.isShown && field.kind !== 'qr' && <WidthGuide field={field} scale={scale} />}
      </div>
    </div>
  );
}

function FieldView({ field, scale, ...props }: Props & { field: LayoutField; scale: number }) {
  const { kind, chosen, canChange, onChoose, onMove } = props;
  const grip = useRef<{ x: number; y: number; field: LayoutField }>(undefined);
  const take = (event: PointerEvent<HTMLDivElement>) => {
    onChoose(field.kind);
    if (!canChange) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, y: event.clientY, field };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!grip.current) return;
    const { x, y, field: from } = grip.current;
    const xMm = from.xMm + (event.clientX - x) / scale;
    const baselineMm = from.baselineMm + (event.clientY - y) / scale;
    onMove(field.kind, within(props, xMm, baselineMm));
  };
  const drop = () => {
    grip.current = undefined;
  };
  const isQr = field.kind === 'qr';
  const text = field.kind === 'qr' ? 'QR' : SAMPLE_TEXTS[kind][field.kind];
  return (
    <div
      className={field.kind === chosen ? 'blank-field blank-field-chosen' : 'blank-field'}
      style={isQr ? squareStyle(field, scale) : textStyle(field, text, scale)}
      data-field={field.kind}
      aria-hidden
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      {field.isCapitals ? text.toLocaleUpperCase('vi') : text}
    </div>
  );
}

/** How wide the chosen field may become. */
function WidthGuide({ field, scale }: { field: LayoutField; scale: number }) {
  const left = leftOf(field);
  return (
    <div
      className="blank-width"
      aria-hidden
      style={{
        left: left * scale,
        width: field.maxWidthMm * scale,
        top: (field.baselineMm - field.sizePt * MM_PER_POINT) * scale,
        height: field.sizePt * MM_PER_POINT * scale,
      }}
    />
  );
}

function textStyle(field: LayoutField, text: string, scale: number): CSSProperties {
  const { align, isBold, isItalic, colour, growth } = field;
  const sizePx = field.sizePt * MM_PER_POINT * scale;
  const more = text.split('\n').length - 1;
  const rise = { down: 0, up: more, middle: more / 2 }[growth] * LINE_HEIGHT;
  return {
    left: field.xMm * scale,
    top: field.baselineMm * scale - (BASELINE + rise) * sizePx,
    transform: `translateX(${{ left: 0, center: -50, right: -100 }[align]}%)`,
    textAlign: align,
    fontSize: sizePx,
    fontWeight: isBold ? 700 : 400,
    fontStyle: isItalic ? 'italic' : 'normal',
    color: colour,
  };
}

function squareStyle(field: LayoutField, scale: number): CSSProperties {
  const side = field.maxWidthMm * scale;
  return {
    left: leftOf(field) * scale,
    top: field.baselineMm * scale - side,
    width: side,
    height: side,
    lineHeight: `${side}px`,
    textAlign: 'center',
    fontSize: side / 3,
    border: '2px solid #000',
    boxSizing: 'border-box',
  };
}

function leftOf({ xMm, maxWidthMm, align }: LayoutField): number {
  return { left: xMm, center: xMm - maxWidthMm / 2, right: xMm - maxWidthMm }[align];
}

/** Half millimetres are as fine as a printer is. */
function within({ widthMm, heightMm }: Pick<Props, 'widthMm' | 'heightMm'>, xMm: number, baselineMm: number) {
  const onSheet = (value: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(value / STEP_MM) * STEP_MM));
  return { xMm: onSheet(xMm, widthMm), baselineMm: onSheet(baselineMm, heightMm) };
}

/** Pixels of one millimetre, as wide as there is room. */
function useScale(sheet: React.RefObject<HTMLDivElement | null>, widthMm: number): number {
  const [widthPx, setWidthPx] = useState(0);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet]);
  return widthPx / widthMm;
}
