export class HrdContactCard {}
