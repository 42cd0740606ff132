import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageFailure } from './page-failure';
import { Root, SignedIn } from './gates';

type PageModule = { default: React.ComponentType };

/** A page whose code is loaded when somebody goes there. */
function page(path: string, load: () => Promise<PageModule>, children?: RouteObject[]): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }), children };
}

/** Every address of the pages. Addresses hold filters, sort, page and tab, so that they can be sent to a colleague. */
const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: PageFailure,
    HydrateFallback: () => null,
    children: [
      page('dang-nhap', () => import('../pages/sign-in/sign-in.page')),
      page('thiet-lap', () => import('../pages/set-up/set-up.page')),
      page('kiem-tra/:code?', () => import('../pages/certificate-check/check.page')),
      {
        Component: SignedIn,
        ErrorBoundary: PageFailure,
        children: [
          {
            lazy: async () => ({ Component: (await import('./shell')).Shell }),
            children: [
              {
                ErrorBoundary: PageFailure,
                children: [
                  page('', () => import('../pages/home/home.page')),
                  page('goi-nhac', () => import('../pages/home/call-list.page')),
                  page('tai-khoan', () => import('../pages/account/account.page')),
                  page('huong-dan', () => import('../pages/guide/guide.page')),
                  page('huong-dan/:chapter', () => import('../pages/guide/guide.page')),
                  page('quan-tri/tai-khoan', () => import('../pages/administration/accounts.page')),
                  page('quan-tri/thiet-lap', () => import('../pages/administration/settings.page')),
                  page('quan-tri/nhat-ky', () => import('../pages/administration/audit.page')),
                  page('quan-tri/danh-muc', () => import('../pages/administration/catalogue.page')),
                  page('quan-tri/bo-quy-tac', () => import('../pages/rules/rule-books.page')),
                  page('quan-tri/bo-quy-tac/:id', () => import('../pages/rules/rule-book.page')),
                  page('ket-qua', () => import('../pages/results/results.page')),
                  page('xuat-danh-sach', () => import('../pages/exports/exports.page')),
                  page('van-ban', () => import('../pages/documents/documents.page')),
                  page('de-nghi', () => import('../pages/nominations/nominations.page')),
                  page('hoi-dong', () => import('../pages/council/councils.page')),
                  page('hoi-dong/:id', () => import('../pages/council/council.page')),
                  page('hoi-dong/phien/:id', () => import('../pages/council/sitting.page')),
                  page('hoi-dong/phien/:id/:paper', () => import('../pages/council/paper.page')),
                  page('hoi-dong/luot/:id', () => import('../pages/council/ballot.page')),
                  page('hoi-dong/luot/:id/:paper', () => import('../pages/council/paper.page')),
                  page('bieu-quyet', () => import('../pages/council/vote.page')),
                  page('bieu-quyet/:ballotId', () => import('../pages/council/vote.page')),
                  page('quyet-dinh', () => import('../pages/decisions/decisions.page')),
                  page('quyet-dinh/nhap-ban-giay', () => import('../pages/decisions/paper-decision.page')),
                  page('quyet-dinh/:id', () => import('../pages/decisions/decision.page')),
                  page('trinh-cap-tren', () => import('../pages/proposals/proposals.page')),
                  page('trinh-cap-tren/:id', () => import('../pages/proposals/proposal.page')),
                  page('quyet-dinh/:id/soat-ten', () => import('../pages/name-proofs/board.page')),
                  page('quyet-dinh/:id/bang-khen', () => import('../pages/certificates/decision.page')),
                  page('bang-khen', () => import('../pages/certificates/certificates.page')),
                  page('bang-khen/:id', () => import('../pages/certificates/blank.page')),
                  page('quyet-dinh/:id/doi-chieu', () => import('../pages/agreement/agreement.page')),
                  page('soat-ten', () => import('../pages/name-proofs/own-names.page')),
                  page('quy-khen-thuong', () => import('../pages/fund/fund.page')),
                  page('so-khen-thuong', () => import('../pages/honours/honours.page')),
                  page('tu-cham', () => import('../pages/self-scores/self-scores.page')),
                  page('tu-cham/:setId/:participantId', () => import('../pages/self-scores/self-score.page')),
                  page('nhap-tu-excel', () => import('../pages/imports/imports.page')),
                  page('nhap-tu-excel/:id', () => import('../pages/imports/import.page')),
                  page('tap-the', () => import('../pages/register/collectives.page')),
                  page('tap-the/:id', () => import('../pages/register/collective.page')),
                  page('ca-nhan', () => import('../pages/register/individuals.page')),
                  page('ca-nhan/:id', () => import('../pages/register/individual.page')),
                  page('ho-gia-dinh', () => import('../pages/register/households.page')),
                  page('ho-gia-dinh/:id', () => import('../pages/register/household.page')),
                  page('dang-ky', () => import('../pages/registrations/registrations.page')),
                  page('dang-ky/:unitId', () => import('../pages/registrations/unit.page')),
                  page('phong-trao', () => import('../pages/campaigns/campaigns.page')),
                  page('phong-trao/:id', () => import('../pages/campaigns/campaign.page')),
                  page('cham-diem', () => import('../pages/scoring/scoring.page')),
                  page('cham-diem/:setId', () => import('../pages/scoring/sheets.layout'), [
                    page('', () => import('../pages/scoring/grid.page')),
                    page('excel', () => import('../pages/scoring/own-book.page')),
                    page(':participantId', () => import('../pages/scoring/nominee.page')),
                  ]),
                  page('tieu-chi/:setId', () => import('../pages/criteria/criteria-set.page')),
                  page('*', () => import('../pages/not-found/not-found.page')),
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
