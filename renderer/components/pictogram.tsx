import spriteAddress from '../../assets/icons/pictograms.svg?url&no-inline';
import './pictogram.css';

/**
 * Puts the sprite into the page, once; to be awaited before the first pictogram is drawn. Loaded as a document of its
 * own, since the content security policy lets no page turn text into markup (Trusted Types). Rejects when the sprite
 * is missing or not SVG, which only a broken build can be.
 */
export function loadPictograms(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', spriteAddress);
    request.responseType = 'document';
    request.addEventListener('error', () => reject(new Error('the pictograms could not be loaded')));
    request.addEventListener('load', () => {
      const sprite = request.responseXML?.documentElement;
      if (sprite?.localName !== 'svg') return reject(new Error('the pictograms are not SVG'));
      sprite.setAttribute('class', 'sprite');
      sprite.setAttribute('aria-hidden', 'true');
      document.body.append(document.adoptNode(sprite));
      resolve();
    });
    request.send();
  });
}

/** A pictogram of the sprite, always beside words. */
export function Pictogram({ name, className = '' }: { readonly name: string; readonly className?: string }) {
  return (
    <svg className={`pic ${className}`} viewBox="0 0 48 48" aria-hidden="true">
      <use href={`#pic-${name}`} />
    </svg>
  );
}
