import { z } from 'zod';

// Imported before anything that makes a schema: zod otherwise tries `new Function` once, which the content security
// policy refuses and reports.
z.config({ jitless: true });
