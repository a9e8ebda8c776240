/** Titles as wire reports have them: on the way to somebody else's, of organs of the centre, sent to a body, and in lists that verbs give posts. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("whom somebody met where is of no such place", [
  [
    "代表团19日在布鲁塞尔与欧盟委员会副主席陆文柏共同出席早餐会。",
    { 陆文柏: ["欧盟委员会副主席|欧盟委员会"] },
    { words },
  ],
  ["他25日在河内与越共中央组织部部长陆文柏会谈。", { 陆文柏: ["越共中央组织部部长|越南"] }, { words }],
  [
    "中国社科院俄罗斯与东欧研究所所长陆文柏说。",
    { 陆文柏: ["中国社科院俄罗斯与东欧研究所所长|中国社科院俄罗斯与东欧研究所"] },
    { words },
  ],
]);

describePeople("organs of the centre are of no other", [
  [
    "中共中央政治局常委、中央书记处书记陆文柏出席。",
    { 陆文柏: ["中央政治局常委|全国", "中央书记处书记|?"] },
    { words },
  ],
  ["中共中央总书记陆文柏出席。", { 陆文柏: ["中共中央总书记|全国"] }, { words }],
]);

describePeople("who was sent to a body, and that body's own", [
  [
    "中央纪委国家监委驻交通运输部纪检监察组组长陆文柏，副部长俞岚出席。",
    { 陆文柏: ["中央纪委国家监委驻交通运输部纪检监察组组长|?"], 俞岚: ["交通运输部副部长|?"] },
    { words },
  ],
  ["联合国驻华协调员陆文柏说。", { 陆文柏: ["联合国驻华协调员|联合国"] }, { words }],
  ["住皖全国政协委员陆文柏参加考察。", { 陆文柏: ["全国政协委员|全国"] }, { words }],
]);

describePeople("how a post is held, before the committee of a body", [
  [
    "永康市商行办时任党委书记、主任陆文柏违反纪律。",
    { 陆文柏: ["永康市商行办党委书记|永康市~former", "永康市商行办主任|永康市~former"] },
    { words },
  ],
]);

describePeople("lists that a verb gives a post", [
  [
    "陆文柏、俞岚等11位社会知名人士出任中国残联形象大使。",
    { 陆文柏: ["中国残联形象大使|中国残联"], 俞岚: ["中国残联形象大使|中国残联"] },
    { words },
  ],
  ["会议决定任命：陆文柏为永康市人民政府副市长。", { 陆文柏: ["永康市人民政府副市长|永康市"] }, { words }],
  ["陆文柏、俞岚等11位市民代表谈到任期。", { 陆文柏: [], 俞岚: [] }, { words }],
]);

describePeople("what somebody is behind a list of titles", [
  [
    "华清大学研究中心主任、权威医改专家陆文柏接受专访。",
    { 陆文柏: ["华清大学研究中心主任|华清大学研究中心"] },
    { words },
  ],
]);

describePeople("bodies whose names begin where a clause goes on", [
  ["他表达了担忧……美联储理事陆文柏表示，要看。", { 陆文柏: ["美联储理事|美联储"] }, { words }],
  ["美国决定制裁塞尔维亚情报局局长陆文柏。", { 陆文柏: ["塞尔维亚情报局局长|塞尔维亚"] }, { words }],
  ["有人挑战国民党“立委”陆文柏。", { 陆文柏: ["国民党“立委”|国民党"] }, { words }],
  ["锦旗送至工商银行行长陆文柏手里。", { 陆文柏: ["工商银行行长|工商银行"] }, { words }],
  [
    "产业园区管委会副主任、宣传和统战部部长陆文柏参加。",
    { 陆文柏: ["产业园区管委会副主任|产业园区", "宣传和统战部部长|产业园区"] },
    { words },
  ],
  ["春和集团图片来自春和集团董事长陆文柏。", { 陆文柏: ["春和集团董事长|春和集团"] }, { words }],
]);

describePeople("a country by one character, and a rank behind the name", [
  ["30日，俄国防部长绍伊托在贺词中说，海军重要。", { 绍伊托: ["俄国防部长|俄罗斯"] }, { words }],
  ["美国国防部长格拉西托夫上将出席。", { 格拉西托夫: ["美国国防部长|美国"] }, { words }],
]);

describePeople("what only a special region has", [
  ["香港入住率下跌。特区政府财政司司长陆文柏表示欢迎。", { 陆文柏: ["特区政府财政司司长|香港特别行政区"] }, { words }],
  [
    "陆文柏、俞岚在内的多位香港立法会议员参与。",
    { 陆文柏: ["香港立法会议员|香港特别行政区"], 俞岚: ["香港立法会议员|香港特别行政区"] },
    { words },
  ],
]);

describePeople("what stands between a body and its head", [
  [
    "美国联邦储备委员会负责监管事务的副主席陆文柏提出建议。",
    { 陆文柏: ["美国联邦储备委员会副主席|美国联邦储备委员会"] },
    { words },
  ],
  ["他状告春和集团及其总经理陆文柏。", { 陆文柏: ["春和集团总经理|春和集团"] }, { words }],
]);

describePeople("what is of no body before", [
  [
    "国家发展改革委原副秘书长、中国气候谈判首席代表陆文柏揭牌。",
    { 陆文柏: ["中国气候谈判首席代表|中国气候谈判", "国家发展改革委副秘书长|?~former"] },
    { words },
  ],
  ["美国总统特别代表、财政部长陆文柏来访。", { 陆文柏: ["美国总统特别代表|美国", "美国财政部长|美国"] }, { words }],
  [
    "副院长沈立率马克思主义学院院长陆文柏赴茶陵县。",
    { 沈立: ["副院长|?"], 陆文柏: ["马克思主义学院院长|马克思主义学院"] },
    { words },
  ],
]);

describePeople("an organ that the text calls by its last word", [
  [
    "湖南机电职业技术学院培训班举办。该校党委书记陆文柏讲话。",
    { 陆文柏: ["湖南机电职业技术学院党委书记|湖南机电职业技术学院"] },
    { words },
  ],
  [
    "找到华清大学附属春和医院。该院眼科主任医师陆文柏检查。",
    { 陆文柏: ["华清大学附属春和医院眼科主任医师|华清大学附属春和医院"] },
    { words },
  ],
]);

describePeople("a standing committee, named once", [
  [
    "永康市人大常委会党组副书记沈立主持，常委会党组成员、副主任陆文柏发言，常委会副主任俞岚出席。",
    {
      沈立: ["永康市人大常委会党组副书记|永康市"],
      陆文柏: ["永康市人大常委会党组成员|永康市", "永康市人大常委会副主任|永康市"],
      俞岚: ["永康市人大常委会副主任|永康市"],
    },
    { words },
  ],
  ["卫队长陆文柏任委员会主席。", { 陆文柏: ["卫队长|?", "委员会主席|?"] }, { words }],
  ["他在北京同欧盟委员会执行副主席陆文柏主持对话。", { 陆文柏: ["欧盟委员会执行副主席|欧盟委员会"] }, { words }],
  ["上海同济医院院长陆文柏说。", { 陆文柏: ["上海同济医院院长|上海同济医院"] }, { words }],
]);
