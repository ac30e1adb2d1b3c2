export class HrdBackground {}
