import { useDrawn } from '../../components/pictogram.tsx';

const pictures = [
  { name: 'question', x: 100, y: 112 },
  { name: 'answers', x: 412, y: 36 },
  { name: 'print', x: 744, y: -40 },
];

function Picture({ name, x, y }: (typeof pictures)[number]) {
  const holder = useDrawn(name);
  const place = { x, y, width: 118, height: 118, viewBox: '0 0 48 48', overflow: 'visible' };
  return <svg ref={holder} data-pictogram={name} {...place} />;
}

/** What happens here, without words: answer, get the list, take it home. */
export function Stairs() {
  return (
    <svg className="stairs" viewBox="0 -44 984 374" aria-hidden="true">
      <path className="bed" d="M6 324V250h306v-76h318V98h348v226z" />
      <path className="line" d="M6 250h306v-76h318V98h348" />
      {pictures.map((picture) => (
        <Picture key={picture.name} {...picture} />
      ))}
    </svg>
  );
}
