import type { Translations } from "../demo-entry.ts";

const free = {
  cost: "You pay nothing for courses, talks or material.",
  languages: "Tell us if you want an interpreter, and we will arrange one.",
};

/** By machine; nobody has reviewed them. */
export const english: Translations = {
  "ungdomsteamet-i-haninge": {
    ...free,
    name: "The Youth Team in Haninge",
    summary:
      "If you are 16–24 and neither work nor study, you get two contact persons who help you all the way to a job or studies.",
    what: "In the Youth Team the municipality and the Employment Service work together in the same place. You get two contact persons, one from each, so that decisions come quickly.\n\nThis is what you can do with us:\n- breakfast group, where we eat together and get the morning started\n- Kompassen, a course where you find out what you are good at and what you want\n- talk to a study and career adviser\n- support talks and coaching\n- work training or an internship with an employer\n- meet specialists from the Employment Service, such as a psychologist or an occupational therapist",
    forWhom:
      "You are 16–24, live in Haninge and neither work nor study. Perhaps you have dropped out of school, feel bad, or have ADHD or autism. You do not need a diagnosis.",
    notFor: "If you are 25 or older, the Resource Council in Haninge can help you.",
    how: "First we meet and talk about your situation and what you want. Then we make a plan together. You choose the pace, and we meet as often as you need, often once a week.",
    apply:
      "Call, e-mail or drop in. You can apply yourself. Your official, your school or the health care can also help you apply.",
    afterwards: "When you have started to work or study, we stay in touch for a while.",
  },
  "ung-i-nynas": {
    ...free,
    name: "Young in Nynäs",
    summary:
      "Support for you who are 16–24 in Nynäshamn and neither work nor study. You get a plan, a course to begin with, and help to find a job or an education.",
    what: "We are at the Work and Development Centre. You get one contact person from the municipality and one from the Employment Service. You can take a start-up course in a small group, join the job club, try work training and talk to a study and career adviser.",
    forWhom:
      "You are 16–24, live in the municipality of Nynäshamn and have neither a job nor a place to study.",
    notFor: "If you are 25 or older, turn to the Resource Council in Nynäshamn.",
    how: "We begin with a talk about you and what you want. Most people then take the start-up course.",
    apply: "Call or e-mail us yourself. Your official can also do it. We answer within a week.",
    afterwards: "We keep in touch when you have started to work or study.",
  },
  "ung-i-tyreso": {
    ...free,
    name: "Young in Tyresö",
    summary:
      "If you are 16–24, live in Tyresö and neither work nor study, you are welcome to us. Half of those who come have contacted us themselves.",
    what: "We are in Tyresö town hall and work for both the municipality and the Employment Service. You can get support from someone who knows psychiatry, take a course that builds up your strength, try work training or an internship, and talk about education with an adviser.",
    forWhom: "You are 16–24, live in Tyresö and do not work or study at the moment.",
    notFor: "If you are 25 or older, A Way In, in Tyresö, is the place to begin.",
    how: "We talk about what you need and agree on small steps. You get support every week.",
    apply: "Call or e-mail us, or ask for us at the town hall reception.",
  },
  "resursradet-haninge": {
    ...free,
    name: "The Resource Council in Haninge",
    summary:
      "One meeting where the municipality, the Employment Service, the Social Insurance Agency and the health care sit at the same table and help you find the way to work or studies.",
    what: "When you are in contact with several authorities, it is easy that nobody sees the whole picture. In the Resource Council they all sit at the same table. The Council is also the way in to MIA, where you can try work training.",
    forWhom:
      "You are 16–64, live in Haninge and need support from more than one authority. Perhaps you are on sick leave, have been unemployed for a long time or receive social assistance.",
    how: "You and your official come to a meeting of about one hour. Afterwards you are told what will happen next. We follow up after one year.",
    apply:
      "Ask your official to refer you. You must agree to the authorities talking with each other about you.",
  },
  "mia-ostra-sodertorn": {
    ...free,
    name: "MIA Östra Södertörn",
    summary:
      "A chain of support of your own, from the first talk to work training, for you in Haninge, Nynäshamn or Tyresö who need time and help from several sides.",
    what: "In MIA we put together the support that suits you:\n- work training in a social enterprise\n- a case manager of your own\n- a course in a group\n- talks with a CBT consultant\n- Stationen, where you work with creative projects\n- a computer course\n- guidance to studies and work\n- support to get and keep a job",
    forWhom: "You are 16–64, live in Haninge, Nynäshamn or Tyresö and need support from several authorities.",
    how: "You and your contact in MIA make a plan. You take one step at a time.",
    apply: "You come here through a Resource Council. Ask your official to bring it up there.",
    afterwards: "You go on to a job, to studies or to the ordinary support of the authorities.",
  },
  arbetstraning: {
    ...free,
    name: "Work training and work trial",
    summary:
      "You try working in a social enterprise near you, at a calm pace and with a supervisor who has time.",
    what: "You get a place in a social enterprise, that is, a business that exists so that more people get a job. There are cafés, second-hand shops, a carpentry, a dog day care and gardens. You practise routines and do real work. In a work trial we find out what you can manage.",
    forWhom:
      "You are 16–64, take part in MIA and want to try working, perhaps after a long time of illness or unemployment.",
    how: "You begin with a few hours a week and increase when you feel able. A period is often three months.",
    apply:
      "Ask your contact in MIA or your official. You are welcome to visit the workplace before you decide.",
    afterwards: "The next step may be an internship, a job with support, or studies.",
  },
  "supported-employment": {
    ...free,
    name: "Supported Employment (SE)",
    summary:
      "A job coach helps you find a real workplace and stays with both you and the employer after you have started.",
    what: "Your job coach finds out what you want and can do, looks for workplaces that suit you and goes with you there. You train on the job. The employer and your colleagues also get support.",
    forWhom:
      "You are 16–64, take part in MIA and want a job in spite of illness, disability or a long time away from work.",
    how: "You make a profile, look for a workplace, begin on a small scale and build on it.",
    apply: "Ask your contact in MIA or your official. What matters most is that you want to.",
    afterwards:
      "The support goes on for as long as you and the employer need it, so that you can keep the job.",
  },
  "samtal-med-kbt-konsult": {
    ...free,
    name: "Talks with a CBT consultant",
    summary:
      "Talk to someone who helps you understand anxiety, depression and stress, and build a network around you.",
    what: "CBT means cognitive behavioural therapy. You look at how thoughts, feelings and what you do belong together, and get exercises to try in everyday life.",
    forWhom: "You are 16–64, take part in MIA and feel anxious, depressed or stressed.",
    notFor:
      "The talks do not replace psychiatric care. If you feel very bad, call 1177, and 112 if it is urgent.",
    how: "You meet about once a week, six to ten times, at our place or by video.",
    apply: "Ask your contact in MIA to book a first talk.",
  },
  datakurs: {
    ...free,
    name: "Computer course",
    summary:
      "Learn to use a computer, a phone and the internet from the beginning, or build on what you already know.",
    what: "In the basic course you learn the keyboard, e-mail, how to search the internet and how to use electronic ID. In the advanced course you work with text and spreadsheets and write your CV. There are computers to borrow.",
    forWhom: "You are 16–64 and take part in MIA. You do not need a computer of your own.",
    how: "Each course is four weeks, twice a week, in small groups.",
    apply: "Ask your contact in MIA for a place.",
  },
  etableringscentrum: {
    cost: free.cost,
    languages: free.languages,
    name: "The Establishment Centre",
    summary:
      "Everything in one place for you who are new in Sweden: Swedish, guidance and a way into an occupation where people are needed.",
    what: "At the Centre you meet the municipality and the Employment Service under the same roof. You learn Swedish for an occupation, get guidance and an internship, and can follow a vocational track: child care, health care assistant, or roofing and construction.",
    forWhom:
      "You are new in Sweden, live in Haninge, Nynäshamn or Tyresö and are in the introduction programme.",
    how: "We begin by finding out what you have worked with and learned. Then we make a plan with language, occupation and internship.",
    apply: "Ask your employment officer or your official in the municipality to refer you.",
    afterwards: "You go on to a job, vocational training or adult education.",
  },
  ester: {
    cost: free.cost,
    languages: free.languages,
    name: "Ester",
    summary: "A programme for women born in another country who want to start their own business.",
    what: "You develop your business idea together with other women. You learn about customers, budget, tax and loans, and you get an adviser of your own.",
    forWhom:
      "You are a woman, born outside Sweden, and want to run your own company. You live in Haninge, Nynäshamn or Tyresö.",
    notFor: "If you are not yet sure of your idea, Pre-Ester suits you better.",
    how: "You meet in a group one day a week for some months. In between you work on your plan.",
    apply: "Apply yourself or ask your employment officer for help.",
    afterwards: "You have a business plan. The adviser follows you during the first year.",
  },
  samsprak: {
    cost: free.cost,
    languages: free.languages,
    name: "SamSpråk",
    summary:
      "Learn Swedish through an occupation, if you are or have been in the introduction programme. Above all for women with few years at school.",
    what: "Here language goes together with work and health. You study Swedish, try an occupation, learn more about the body and about health care in Sweden, and meet people from associations and folk high schools.",
    forWhom: "You live in Södertälje and need more Swedish to be able to work or study.",
    how: "You are at school some days a week and at a workplace the others.",
    apply: "Ask your employment officer or your teacher at SFI to refer you.",
    afterwards: "You go on to work, to vocational training or to adult education.",
  },
  "kompis-sverige": {
    cost: free.cost,
    languages: free.languages,
    name: "Kompis Sverige (Friend Sweden)",
    summary:
      "We match you who are new in Sweden with someone who has lived here long. You meet, talk and get to know each other.",
    what: "You do things that you both like: have coffee, take walks, cook or watch a match. You get to speak Swedish for real and make friends.",
    forWhom:
      "You are at least 18 and live in Södertälje. You may be new in Sweden or have lived here all your life.",
    how: "You tell us who you are. We find someone who suits you and come along the first time.",
    apply: "Call or e-mail us. If you study in SamSpråk, your teacher can help you.",
  },
  uppsokare: {
    ...free,
    name: "The outreach workers",
    summary:
      "Are you 18–25, mostly at home, and do not know where to turn? The outreach workers come to you.",
    what: "They look for young people whom no authority is in contact with. They come to your home, take a walk with you or talk on the phone. They help you take the first step towards school, work or health care.",
    forWhom:
      "You are 18–25, live in Södertälje and neither work nor study. A parent or a friend may also contact us.",
    how: "You decide where you meet and how often. You do not need to sign anything.",
    apply: "Call or e-mail. Someone else can do it for you, if you want.",
  },
  lotsteamet: {
    ...free,
    name: "The Pilot Team",
    summary:
      "Do you not know where to turn? The guides in Värmdö and Nacka listen, sort things out and show the way.",
    what: "In the Pilot Team people from several authorities work together, and a counsellor is with them. They find out how things are with health, money, housing and work, and help you into the right support.",
    forWhom: "You are 18–64 and live in Värmdö or Nacka.",
    how: "The first talk takes about one hour. Then you get a guide of your own.",
    apply: "Call or e-mail. Your official can also do it.",
  },
  "halsoframjande-etablering": {
    cost: free.cost,
    languages: "There is always an interpreter.",
    name: "Health support for newly arrived (HE)",
    summary:
      "For you who are new in Sweden and whose health makes it hard to study or work. You get health talks and a health school in your language.",
    what: "You talk about your health, we find out what you need and guide you to the right care. In the health school you learn about sleep, stress, food, exercise, memories that hurt, and how health care works.",
    forWhom:
      "You live in Värmdö or Nacka and are in the introduction programme, or were in it during the last six months. You sleep badly, are in pain, worry or feel bad in some other way.",
    notFor: "The health team does not treat illness. If you need care, we help you get it.",
    how: "We begin with a health talk. Then you come to the health school once a week for eight weeks.",
    apply: "Ask your employment officer or your doctor for a place.",
  },
};
