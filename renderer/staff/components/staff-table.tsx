import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

interface StaffTableProps {
  /** What the table holds; read out, not shown. */
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly name: ReactNode; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** Rows and columns; each row carries its id as `data-row`. */
export function StaffTable({ label, columns, rows }: StaffTableProps) {
  return (
    <Table className="staff-table" aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map(({ id, name, numeric = false }) => (
            // Above buttons, which say themselves what they do, there is no heading.
            <TableCell key={id} component={name === '' ? 'td' : 'th'} align={numeric ? 'right' : 'left'}>
              {name}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, cells }) => (
          <TableRow key={id} data-row={id}>
            {columns.map((column, index) => (
              <TableCell key={column.id} align={column.numeric === true ? 'right' : 'left'}>
                {cells[index]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
