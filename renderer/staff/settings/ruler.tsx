/** ISO/IEC 7810 ID-1: a bank card, in millimetres. */
const card = { width: 85.6, height: 53.98 };
const lengthMm = 50;

/** A line of exactly 50 mm and the outline of a bank card, as long as the panel's size is right. */
export function Ruler({
  pxPerMm,
  label,
  cardLabel,
}: {
  readonly pxPerMm: number;
  readonly label: string;
  readonly cardLabel: string;
}) {
  const px = (mm: number) => mm * pxPerMm;
  return (
    <div className="ruler">
      <figure>
        <svg width={px(lengthMm) + 2} height={px(9)} role="img" aria-label={label} data-ruler={lengthMm}>
          {Array.from({ length: lengthMm + 1 }, (_, mm) => {
            const height = mm % 10 === 0 ? 9 : mm % 5 === 0 ? 6 : 3;
            return (
              <line
                key={mm}
                x1={px(mm) + 1}
                x2={px(mm) + 1}
                y1={px(9)}
                y2={px(9 - height)}
                stroke="currentColor"
                strokeWidth={1}
              />
            );
          })}
        </svg>
        <figcaption>{label}</figcaption>
      </figure>
      <figure>
        <div className="ruler-card" style={{ width: px(card.width), height: px(card.height) }} data-card>
          {cardLabel}
        </div>
      </figure>
    </div>
  );
}
