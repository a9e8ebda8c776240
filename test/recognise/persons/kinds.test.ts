/** People by the kind of construction that names them: sentences that hold somebody, and alike ones that hold nobody. */

import { read } from "../scene";

const namesIn = (text: string): string => [...new Set(read(text).persons.map(({ name }) => name))].join(" ");

const KINDS: Readonly<Record<string, readonly (readonly [text: string, names: string])[]>> = {
  "behind posts": [
    ["4月13日上午，市委书记章立方到石柱镇调研。", "章立方"],
    ["市长党爱民、副市长单长河陪同。", "党爱民 单长河"],
    ["市委书记应建国到石柱镇调研。", "应建国"],
    ["国防部长林志国到石柱镇调研。", "林志国"],
    ["副市长林国强调研石柱镇防汛工作。", "林国强"],
    ["书记抓落实，主任包片区。", ""],
    ["领导干部要带头，党员干部跟上。", ""],
  ],
  "with a surname of two characters behind posts": [
    ["6月11日，县委书记公孙弘采取“四不两直”方式检查安全生产。", "公孙弘"],
    ["县长皇甫端全程参加调研，退休教师呼延庆一起讲故事。", "皇甫端 呼延庆"],
    ["县委副书记司空见10月2日专程前往岩头村。", "司空见"],
    ["考生和老师上官方网站了解情况。", ""],
    ["班主任夏侯村入户。", ""],
  ],
  "alone in a sentence": [
    ["目睹了这一幕的于兰芳说不出话来。", "于兰芳"],
    ["七十三岁的周望舒住在山下。", "周望舒"],
    ["人们至今怀念罗松坡。", "罗松坡"],
    ["缪志远的回答出人意料。", "缪志远"],
    ["罗松坡排在第二，马成栋排在第三。", "罗松坡 马成栋"],
    ["卡斯蒂略在第三盘输给了队友。", "卡斯蒂略"],
    ["以马成栋为代表的作家写了许多书。", "马成栋"],
    ["盖洛普的报告显示，销量增长。", ""],
    ["各界来信祝贺其成立。", ""],
  ],
  "before posts": [
    ["林志国市长、陈雅文副市长到石柱镇调研。", "林志国 陈雅文"],
    ["赵立文书记强调，要抓落实。", "赵立文"],
    ["余总介绍了情况，王书记参加。", ""],
    ["要发挥党支部书记作用，明确主任职责。", ""],
  ],
  "in lists with an item that nobody can read": [
    ["副市长陈雅文、王□平、林志国、苏明德陪同。", "陈雅文 林志国 苏明德"],
    ["市领导陈雅文、？？？、林志国参加。", "陈雅文 林志国"],
  ],
  "in lists with any separator": [
    ["市领导林志国 陈强 苏明德 王雅文参加。", "林志国 陈强 苏明德 王雅文"],
    ["市领导林志国、陈强及苏明德参加。", "林志国 陈强 苏明德"],
    ["余杭、金华、石柱等地参加。", ""],
  ],
  "without a surname": [
    ["副市长斯琴高娃到石柱镇检查，副市长才让东珠、多杰热旦陪同。", "斯琴高娃 才让东珠 多杰热旦"],
    ["州长艾尔肯·吐尔洪出席会议。", "艾尔肯·吐尔洪"],
    ["市长要带头，主任须到场。", ""],
  ],
  "set wide": [
    ["市长陈 强陪同。", "陈强"],
    ["市领导林志国、陈 强参加。", "林志国 陈强"],
  ],
  "as objects": [
    ["会长为周立文颁奖。", "周立文"],
    ["大家慰问了老党员孙有福、周来喜。", "孙有福 周来喜"],
    ["任命赵立春为市长，孙德华为副市长。", "赵立春 孙德华"],
  ],
  "whose characters end a word": [["14代酷睿即将发布，章立方参加。", "章立方"]],
  "who made the page": [
    ["活动现场。记者 林志国 摄", ""],
    ["（通讯员 林志国 陈雅文）", ""],
    ["（本报评论员 林志国）", ""],
    ["军事评论员林志国表示，局势平稳。", "林志国"],
    ["图为林志国 图片来源：永康新闻网", "林志国"],
    ["市长章立方出席。记者林志国从会上获悉，工程已开工。", "章立方"],
  ],
  "whom something is called after": [
    ["大家参观了陈雅文纪念馆。", ""],
    ["大家学习了陈雅文案。", ""],
    ["大家参观了副省长陈雅文纪念馆。", ""],
    ["本集剖析副省长陈雅文案。", "陈雅文"],
  ],
};

for (const [kind, rows] of Object.entries(KINDS))
  describe(`people ${kind}`, () => {
    it.each(rows)("in %s are %s", (text, names) => expect(namesIn(text)).toBe(names));
  });

describe("a mention", () => {
  it("has a score and the reason that spoke most for it", () => {
    const [person] = read("市委书记章立方到石柱镇调研。").persons;
    expect(person?.score).toBeGreaterThan(0);
    expect(person?.foundBy).toMatch(/^persons\/[a-z-]+$/u);
  });

  it("that fell tells what spoke against it", () => {
    const fallen = read("市长章立方出席。记者林志国从会上获悉，工程已开工。")
      .verdicts()
      .find(({ droppedBy }) => droppedBy !== null);
    expect(fallen).toMatchObject({ kind: "person", droppedBy: "persons/reporter" });
  });
});
