/** How loud a finding is, from the quietest. */
export const SEVERITIES = ['hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether `severity` is at least as loud as `floor`. */
export const reaches = (severity: Severity, floor: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
