/** Foreign names with a dot inside, where nothing else says that somebody is named. */

import { read } from "../scene";

const namesIn = (text: string): string =>
  read(text)
    .persons.map(({ name }) => name)
    .join(" ");

it.each([
  ["他谴责了推翻米洛什·哈布莱克的政变。", "米洛什·哈布莱克"],
  ["球队正在寻找托雷·凯恩的替代者。", "托雷·凯恩"],
  ["学者兼活动人士科尔内·韦斯托夫——也可能参加。", "科尔内·韦斯托夫"],
  ["公仆党发言人大卫·阿拉哈诺表示，谈判不会举行。", "大卫·阿拉哈诺"],
  ["权利专员玛丽亚·利沃娃-贝洛夫娜抵达机场。", "玛丽亚·利沃娃-贝洛夫娜"],
  ["能源大臣阿卜杜勒-阿齐兹·本·哈姆曼多次提到此事。", "阿卜杜勒-阿齐兹·本·哈姆曼"],
  ["特使约翰·科里都曾前往北京。", "约翰·科里"],
  ["董事长盖瑞·图克先生欣喜地来到车间。", "盖瑞·图克"],
  ["影片由塞西尔·B·戴米拉执导。", "塞西尔·B·戴米拉"],
  ["演员有基里安·墨菲斯、小罗伯特·唐纳、马特·达蒙德。", "基里安·墨菲斯 小罗伯特·唐纳 马特·达蒙德"],
  ["主席让-菲利普·安德洛称，价格下降。", "让-菲利普·安德洛"],
])("are read whole in %s", (text, name) => expect(namesIn(text)).toBe(name));

it.each(["“党建联盟助健康·夏日送清凉”活动启动。", "第十一届济南·基隆邻里节举办。", "产品“臻溪·熊猫大叔”上市。"])(
  "are not what has a dot in %s",
  (text) => expect(namesIn(text)).toBe(""),
);

it("is nobody's with the last word of what is called after somebody", () => {
  const text = "柯光楠还向何塞·蒂马纪念碑敬献花圈，参观了何塞·蒂马纪念馆和弗兰克·迪斯农业信用合作社。";
  expect(read(text).persons.map(({ name }) => name)).not.toContain("何塞·蒂马纪念馆");
});
