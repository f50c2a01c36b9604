import type { ComponentProps } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'outlined' | 'contained' | 'text';
  readonly size?: 'medium' | 'small';
}

/** A button in a frame (theme/button.css): the browser's own, as MUI's takes most of a screen's time to draw (docs/performance.md). */
export function Button({ variant = 'outlined', size = 'medium', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${variant} button-${size} ${className}`} {...rest} />;
}
