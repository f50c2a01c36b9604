import sprite from '../../assets/icons/pictograms.svg?raw';
import './pictogram.css';

/** The sprite, once a page. */
export function PictogramSprite() {
  return <div className="sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: sprite }} />;
}

/** A pictogram of the sprite, always beside words. */
export function Pictogram({ name, className = '' }: { readonly name: string; readonly className?: string }) {
  return (
    <svg className={`pic ${className}`} viewBox="0 0 48 48" aria-hidden="true">
      <use href={`#pic-${name}`} />
    </svg>
  );
}
