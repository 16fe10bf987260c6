import { useState, type ReactNode } from 'react';

/** Fields that few need, folded away with what has been told in them; open as long as something is wrong there. */
export function Folded({ title, told, isWrong, children }: Readonly<{ title: string; told: string; isWrong: boolean; children: ReactNode }>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="sheet pad folded" open={isOpen || isWrong} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary><span className="strong">{title}</span> <span className="small soft">{told}</span></summary>
      {(isOpen || isWrong) && children}
    </details>
  );
}
