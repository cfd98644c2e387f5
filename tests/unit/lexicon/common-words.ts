/** English words of everyday use that are also written at the start of a sentence or in a title. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `able about above accept access account across act action active actor add adept adapt advance adventure aim air
  alert align all allow alpha alternative amber anchor angle answer apex apply arctic arena arrow art ask assembly
  atlas atom attack attention aurora average avenue award aware axis back balance band bank bark base basic battle
  beam bear beat beauty bell bench best better beyond bird blend blind blink block bloom blue board boat body bold
  bolt bone bonus book boost border bottom bound box brain branch brave bread break breakfast breath bridge bright
  bring broad brother build bullet bunny butter button cache cactus cake call calm camel camera camp candle canary
  canvas capture carbon card care cargo carry cascade case castle cat catch cause center chain chair champion chance
  change chaos charm chart chase check chef chess child chip choice choose chord circle city claim class clay clean
  clear clever click climb clock close cloud club clue coach coast code coin cold color combo come comet comfort
  command common compass complete compose concept conch confirm connect contrast control cook cool copper copy coral
  core corner count country course cover crab craft crane crash create credit crisp critic cross crowd crown cruise
  crystal cube cup curve cut cycle daily dance dare dark dart data dawn day deal deep deer delta depth desert design
  devil diamond diet dig dish disk dive dog dolphin donut door double dove down draft dragon drama draw dream drive
  drop drum dual duck dude dust duty eagle early earn earth ease east easy edge effect effort eight elder element
  elite ember empire empty energy engine enjoy enter equal era escape estate ethics even ever exact example exist
  expert explore extra eye fable face fact factor fair faith fall fame family far farm fast father fault favor fear
  feed feel fence fern field fight figure file film final find fine finger fire firm first fish fit five flag flame
  flash flat fleet flight flip float floor flow flower fluid flute fly focus fold folio follow food force forest forge
  form fort forward fossil found four fox frame free fresh friend front fruit fuel full fun fusion future gain galaxy
  game garden gate gather gecko gem gentle ghost giant gift give glass glide globe glory glow goal gold good grab
  grace grade grain grand granite grant graph grass gravity gray great green grid griffin ground group grow guard
  guess guest guide guild gun habit habitat half hall hammer hand harbor hard harmony harvest haste hat haven hawk
  head health heart heat heavy height helix hello helm help hero hide high hill hint hold hole home honey honor hook
  hope horizon horse host hour house hover hub human hunt hydra ice icon idea ideal image impact include index infinity
  inner insight inspire iris iron island issue ivory jade jazz jet jewel job join joint journey joy judge jump jungle
  just keep key kind king kitchen kite knight knot know label lake lamp land lane large laser last late laugh launch
  law layer lead leaf learn least leave left legend length less letter level liar liberty library life lift light
  lily lime limit line link lion liquid list little live load local lock logic long look loop lotus love low lucid
  luck lure magic magnet main make man map marble march mark marker market mars master match matrix maze meadow meal
  mean measure medal member memory mend mental mercury merge merit message meta metal meteor method might mild mile
  mill mind mine mint minute mirage mirror miss mission mist mix mobile mode model moment monitor monkey moon morning
  mosaic motion mountain mouse move music muse mystery name narrow nation native nature near neat nectar need nest
  net never new next night nine noble noise normal north note nova novel number oak oasis object ocean octopus offer
  olive omega onion open opera oracle orange orbit order origin other outer oval over owl own oxygen ozone pace pack
  page paint pair palm panda panel paper parade park part party pass past path pause peace peak pearl pen people
  peppers perfect period phantom phase phoenix piano picture piece pilot pine pioneer pipe pitch pixel place plan
  planet plant plate play plot plug plus pocket poem point polar polaris pole pond pool pope popular port portal pose
  post power practice prayer press prime prince print prism private prize probe prodigy profile project promise prompt
  proof prophet protect proud pulse pure purple push puzzle quality quantum queen quest question quick quiet quiver
  race radar radio rain rainbow raise range rank rapid rare raven reach react read real reason recall recipe record red
  reef refer refine reflect refuge region relay relic remix report rescue research rest rhythm rich ride right ring
  rise rival river road roar robin rock rocket role roll roman roof room root rose round route royal ruby rule ruler run
  rush sage sail saint salmon salt same sand sapphire satin save scale scene scholar school scion scope score scout
  screen script scroll sea search season seat secret see seed seek sense serial serve set seven shade shadow shampoo
  shape share sharp shell shield shift shine ship shop shore short show shuttle side sight sign signal silk silver
  simple sing single sister six sketch skill skin sky sleep slide slim slime smart smile smoke smooth snap snow soap
  soft soil solar solid solo solve sonata song soon soul sound source south space spark speak spear special speed
  spell spice spider spin spirit split sport spot spring sprint square stable stack staff stage stair stand star
  start state station stay steam steel stella stem step still stitch stone stop storm story stream street strike
  string strong student studio study style sugar summit sun sunset super support sure surge swallow swan swarm sweet
  swift sword symbol table tail talk tango target task taste teach team tempo tenor term test text theme think thread
  three throne thunder tick tide tiger tile timber time tiny titan title toast today token tomato tool top torch tower
  town toy trace track trade trail train transfusion travel treasure tree trend trial tribe trick trigger trip triton
  troll true trust truth try tulip tune tunnel turbo turn turtle twin two type ultra umbrella under union unique unit
  unity up upper useful user valley value vault vector velvet venus verse view village vine vision vista vital vivid
  voice volcano vote voyage voyager wake walk wall wand war warm watch water wave way weaver web week whale wheel
  whisper white wide wild will win wind window wine wing winter wisdom wise wish wolf wonder wood word work world wrap
  write yard year yellow yes yield young zebra zephyr zero zone zoom`
    .trim()
    .split(/\s+/u),
);
