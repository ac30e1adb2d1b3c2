/** Why to skip tests whose program is not here. In CI that is a failure, not a reason. */
export const unless = (isHere: unknown, reason: string) => !isHere && !process.env.CI && reason;
