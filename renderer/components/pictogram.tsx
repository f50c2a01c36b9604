import './pictogram.css';

/** A pictogram of the sprite that the build puts into every page, always beside words. */
export function Pictogram({ name, className = '' }: { readonly name: string; readonly className?: string }) {
  return (
    <svg className={`pic ${className}`} viewBox="0 0 48 48" aria-hidden="true">
      <use href={`#pic-${name}`} />
    </svg>
  );
}
