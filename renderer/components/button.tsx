import type { ComponentProps } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'outlined' | 'contained' | 'text';
  readonly size?: 'medium' | 'small';
}

/** A button in a frame (theme/button.css). The browser's own: MUI's took more than half of the start screen's drawing. */
export function Button({ variant = 'outlined', size = 'medium', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${variant} button-${size} ${className}`} {...rest} />;
}
