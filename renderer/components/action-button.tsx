import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { Pictogram } from './pictogram.tsx';

interface ActionButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'disabled' | 'className'> {
  /** The stable handle of the control, `data-action`. */
  readonly action: string;
  readonly icon?: string;
  readonly iconAfter?: string;
  readonly pressed?: boolean;
  /** Whether it leads to where the visitor is: it is shown as such and does nothing. */
  readonly current?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button with a pictogram beside its words. It acts when the finger is lifted. */
export function ActionButton({
  action,
  icon,
  iconAfter,
  pressed,
  current = false,
  onPress,
  children,
  className,
  ...rest
}: ActionButtonProps) {
  return (
    <Button
      {...rest}
      className={`btn ${className ?? ''}`}
      data-action={action}
      aria-pressed={pressed}
      aria-current={current ? 'page' : undefined}
      onClick={current ? undefined : onPress}
    >
      {icon !== undefined && <Pictogram name={icon} />}
      <span className="btn-text">{children}</span>
      {iconAfter !== undefined && <Pictogram name={iconAfter} />}
    </Button>
  );
}
