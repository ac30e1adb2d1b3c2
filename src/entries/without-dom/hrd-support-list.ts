export class HrdSupportList {}
