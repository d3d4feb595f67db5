// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// GovernanceSeats is an auto generated low-level Go binding around an user-defined struct.
type GovernanceSeats struct {
	Admin          common.Address
	AdminDelay     uint32
	Admission      common.Address
	AdmissionDelay uint32
	Guardian       common.Address
}

// IInferenceLedgerGroup is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerGroup struct {
	Status   uint16
	Findings [32]byte
}

// IInferenceLedgerReport is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerReport struct {
	Accepted      bool
	Agreeing      bool
	Group         uint8
	Status        uint16
	GroupFindings [32]byte
}

// IInferenceLedgerSignedResult is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerSignedResult struct {
	StudyId   [32]byte
	ModelId   [32]byte
	Node      uint32
	Status    uint16
	Findings  [32]byte
	Artefacts [32]byte
	Runtime   [32]byte
	R         [32]byte
	Vs        [32]byte
}

// IInferenceLedgerTask is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerTask struct {
	State        uint8
	Status       uint16
	Findings     [32]byte
	Nodes        []uint32
	MemberGroups []uint8
	Groups       []IInferenceLedgerGroup
}

// IModelRegistryModel is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryModel struct {
	Vendor       common.Address
	RecallReason uint16
	Escrow       *big.Int
	Terms        IModelRegistryTerms
}

// IModelRegistryTerms is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryTerms struct {
	ModalityMask uint32
	FindingCount uint8
	Quorum       uint8
	Committee    uint8
	FeePerTask   *big.Int
	Tolerances   [32]byte
}

// INodeRegistryNode is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryNode struct {
	Owner      common.Address
	Signer     common.Address
	State      uint8
	ExitableAt *big.Int
	Stake      *big.Int
	Metadata   [32]byte
}

// INodeRegistryParams is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryParams struct {
	ExitDelay   uint32
	SignerGrace uint32
	HonestBps   uint16
	Sink        common.Address
}

// INodeRegistryTotals is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryTotals struct {
	Staked   *big.Int
	Credited *big.Int
}

// IRewardPoolParams is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolParams struct {
	RoyaltyBps           uint16
	EmissionPerInstance  *big.Int
	EmissionMaxInstances uint32
	LabelBonus           *big.Int
}

// IRewardPoolSettlement is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolSettlement struct {
	Contributor       common.Address
	Findings          bool
	EmissionInstances uint32
	Fee               *big.Int
	Owners            []common.Address
}

// IRewardPoolTotals is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolTotals struct {
	Escrowed *big.Int
	Credited *big.Int
	Funded   *big.Int
	Returned *big.Int
	Paid     *big.Int
	Emitted  *big.Int
	Minted   *big.Int
}

// IStudyRegistryLabelWindow is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryLabelWindow struct {
	Delay  *big.Int
	Period *big.Int
}

// IStudyRegistryStudy is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryStudy struct {
	Cid             [32]byte
	Contributor     common.Address
	Modality        uint8
	InstanceCount   uint32
	ConsentScopes   uint8
	ConsentExpires  uint64
	Withdrawn       bool
	Validated       bool
	LabelCommitment [32]byte
	LabelRevealed   bool
}

// AdmissionMetaData contains all meta data concerning the Admission contract.
var AdmissionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"policy_\",\"type\":\"uint8\"},{\"internalType\":\"contractIAccessManager\",\"name\":\"manager_\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"fullStake_\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"operatorStake_\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"fullStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"manager\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policy\",\"outputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"requirement\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"admitted\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ManagerZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"policy\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fullStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"operatorStake\",\"type\":\"uint96\"}],\"name\":\"StakesInvalid\",\"type\":\"error\"}]",
	ID:  "f85fb747f9b39d1fa925d39fffedc6f6c2",
	Bin: "0x610100346101c857601f61068838819003918201601f19168301916001600160401b038311848410176101cc578084926080946040528339810103126101c85780519060038210156101c85760208101516001600160a01b038116928382036101c85761007a6060610073604086016101e0565b94016101e0565b93811590811590816101bf575b506101b0575f9060018314908161019d575b811561017a575b5081811561014f575b50610110575060805260a05260c05260e05260405161049390816101f582396080518181816102390152610298015260a05181818161017f015261032d015260c0518181816095015281816103680152610471015260e0518181816101e501526103900152f35b6330f06b4f60e11b5f5290915061013b576004526001600160601b039081166024521660445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b905061013b576002821480610165575b816100a9565b506001600160601b038481169086161161015f565b9150505f908061018b575b5f6100a0565b506001600160601b0385161515610185565b6001600160601b03861615159150610099565b6304d4a6f160e21b5f5260045ffd5b9050155f610087565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160601b03821682036101c85756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630505c8c914610209575080631d8d8653146101a3578063481c6a751461013557806384772f27146100bd57639ac1fcde14610053575f80fd5b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100b95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760043573ffffffffffffffffffffffffffffffffffffffff811681036100b9576bffffffffffffffffffffffff610124604092610296565b835191151582529091166020820152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b9577f0000000000000000000000000000000000000000000000000000000000000000906003821015610269576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f000000000000000000000000000000000000000000000000000000000000000090600382101561026957811561046a5773ffffffffffffffffffffffffffffffffffffffff604051917fd1f856ee0000000000000000000000000000000000000000000000000000000083526001600484015216602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561045f575f916103b2575b5061038a57600214907f000000000000000000000000000000000000000000000000000000000000000090565b506001907f000000000000000000000000000000000000000000000000000000000000000090565b905060403d604011610458575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f820116820182811067ffffffffffffffff82111761042b5760409183918352810103126100b95780519081151582036100b9576020015163ffffffff8116036100b9575f61035d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b503d6103bf565b6040513d5f823e3d90fd5b50506001907f00000000000000000000000000000000000000000000000000000000000000009056",
}

// Admission is an auto generated Go binding around an Ethereum contract.
type Admission struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Admission) GetABI() abi.ABI {
	return c.abi
}

// NewAdmission creates a new instance of Admission.
func NewAdmission() *Admission {
	parsed, err := AdmissionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Admission{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Admission) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 policy_, address manager_, uint96 fullStake_, uint96 operatorStake_) returns()
func (admission *Admission) PackConstructor(policy_ uint8, manager_ common.Address, fullStake_ *big.Int, operatorStake_ *big.Int) []byte {
	enc, err := admission.abi.Pack("", policy_, manager_, fullStake_, operatorStake_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFullStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac1fcde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) PackFullStake() []byte {
	enc, err := admission.abi.Pack("fullStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFullStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac1fcde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) TryPackFullStake() ([]byte, error) {
	return admission.abi.Pack("fullStake")
}

// UnpackFullStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ac1fcde.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) UnpackFullStake(data []byte) (*big.Int, error) {
	out, err := admission.abi.Unpack("fullStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) PackManager() []byte {
	enc, err := admission.abi.Pack("manager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) TryPackManager() ([]byte, error) {
	return admission.abi.Pack("manager")
}

// UnpackManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x481c6a75.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) UnpackManager(data []byte) (common.Address, error) {
	out, err := admission.abi.Unpack("manager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOperatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8d8653.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) PackOperatorStake() []byte {
	enc, err := admission.abi.Pack("operatorStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8d8653.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) TryPackOperatorStake() ([]byte, error) {
	return admission.abi.Pack("operatorStake")
}

// UnpackOperatorStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d8d8653.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) UnpackOperatorStake(data []byte) (*big.Int, error) {
	out, err := admission.abi.Unpack("operatorStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) PackPolicy() []byte {
	enc, err := admission.abi.Pack("policy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) TryPackPolicy() ([]byte, error) {
	return admission.abi.Pack("policy")
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0505c8c9.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) UnpackPolicy(data []byte) (uint8, error) {
	out, err := admission.abi.Unpack("policy", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84772f27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) PackRequirement(account common.Address) []byte {
	enc, err := admission.abi.Pack("requirement", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84772f27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) TryPackRequirement(account common.Address) ([]byte, error) {
	return admission.abi.Pack("requirement", account)
}

// RequirementOutput serves as a container for the return parameters of contract
// method Requirement.
type RequirementOutput struct {
	Admitted bool
	Stake    *big.Int
}

// UnpackRequirement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84772f27.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) UnpackRequirement(data []byte) (RequirementOutput, error) {
	out, err := admission.abi.Unpack("requirement", data)
	outstruct := new(RequirementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Admitted = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Stake = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (admission *Admission) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], admission.abi.Errors["ManagerZero"].ID.Bytes()[:4]) {
		return admission.UnpackManagerZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], admission.abi.Errors["StakesInvalid"].ID.Bytes()[:4]) {
		return admission.UnpackStakesInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AdmissionManagerZero represents a ManagerZero error raised by the Admission contract.
type AdmissionManagerZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManagerZero()
func AdmissionManagerZeroErrorID() common.Hash {
	return common.HexToHash("0x13529bc48fd927e5e9f2187760b6ae4dc427130d7e16a4c0a5bf4465569a08e7")
}

// UnpackManagerZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManagerZero()
func (admission *Admission) UnpackManagerZeroError(raw []byte) (*AdmissionManagerZero, error) {
	out := new(AdmissionManagerZero)
	if err := admission.abi.UnpackIntoInterface(out, "ManagerZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdmissionStakesInvalid represents a StakesInvalid error raised by the Admission contract.
type AdmissionStakesInvalid struct {
	Policy        uint8
	FullStake     *big.Int
	OperatorStake *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakesInvalid(uint8 policy, uint96 fullStake, uint96 operatorStake)
func AdmissionStakesInvalidErrorID() common.Hash {
	return common.HexToHash("0x61e0d69ea48a4c01d117484a2b4ab02404b9d7d802e9a519fcba9763235f1398")
}

// UnpackStakesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakesInvalid(uint8 policy, uint96 fullStake, uint96 operatorStake)
func (admission *Admission) UnpackStakesInvalidError(raw []byte) (*AdmissionStakesInvalid, error) {
	out := new(AdmissionStakesInvalid)
	if err := admission.abi.UnpackIntoInterface(out, "StakesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceMetaData contains all meta data concerning the Governance contract.
var GovernanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"adminDelay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"admission\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"admissionDelay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structGovernance.Seats\",\"name\":\"seats\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PUBLIC_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"canCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"immediate\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"consumeScheduledOp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expiration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getAccess\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"currentDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pendingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"effect\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getNonce\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGrantDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGuardian\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getSchedule\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"getTargetAdminDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"getTargetFunctionRole\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isMember\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"isTargetClosed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"labelRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minSetback\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint48\",\"name\":\"when\",\"type\":\"uint48\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setGrantDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"setRoleAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"setRoleGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setTargetAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"setTargetClosed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4[]\",\"name\":\"selectors\",\"type\":\"bytes4[]\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"setTargetFunctionRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"updateAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"OperationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"RoleGrantDelayChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"newMember\",\"type\":\"bool\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"RoleGuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"RoleLabel\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"TargetAdminDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"TargetClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"TargetFunctionRoleUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerAlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessManagerBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"name\":\"AccessManagerInvalidInitialAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerLockedFunction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerLockedRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AccessManagerUnauthorizedConsume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"}]",
	ID:  "e2aa37432f0c669053172599c902e92e9a",
	Bin: "0x60806040523461030557604051601f613ce238819003918201601f19168301916001600160401b038311848410176102f15780849260a0946040528339810103126103055760405160a081016001600160401b038111828210176102f15760405261006982610328565b918282526100796020820161033c565b916020810192835261008d60408301610328565b93604082019485526100b460806100a66060860161033c565b946060850195865201610328565b608083019081526001600160a01b039091169081156102de5761021363ffffffff9485610237986100e76102239661037f565b5060015f81815260208290527fcc69885fda6bcc1a4ace058b4a62bf5e179ea78fd58a1ccd71c22cc9b688793080546001600160401b03191660029081179091556040519183907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409080a3815f52816020528160405f200168030000000000000000680100000000000000008460801b03198254161790556003827f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae25f80a3305f525f60205260405f2063012e238d60e51b5f5260205260405f2082808060401b031982541617905563012e238d60e51b81527f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde94915160203092a351915116906001600160a01b03166105a9565b50516001600160a01b03166107fe565b5051915116906001600160a01b0316610a24565b5060015f516020613c625f395f51905f52606060405160208152600860208201526737b832b930ba37b960c11b6040820152a260025f516020613c625f395f51905f52606060405160208152600960208201526830b236b4b9b9b4b7b760b91b6040820152a260035f516020613c625f395f51905f52606060405160208152600860208201526733bab0b93234b0b760c11b6040820152a2604051612fc99081610c798239f35b630409d6d160e11b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b60408051919082016001600160401b038111838210176102f157604052565b51906001600160a01b038216820361030557565b519063ffffffff8216820361030557565b9065ffffffffffff8091169116019065ffffffffffff821161036b57565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b0381165f9081525f516020613c425f395f51905f52602052604090205465ffffffffffff161590811561046a575f5f516020613cc25f395f51905f5260606103d6836103d142610c49565b61034d565b936104406103e2610309565b65ffffffffffff87811682526020808301888152888052600182526040808a206001600160a01b0388168b52909252908820925183549151600160301b600160a01b0360309190911b1692166001600160a01b031990911617179055565b6040805185815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020613c425f395f51905f5260205260409020549061049842610c49565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f146105975750505b63ffffffff82169081156105725763ffffffff821161036b5760605f516020613cc25f395f51905f529161056d61050063ffffffff5f965b166103d142610c49565b8580526001602090815260408088206001600160a01b038616895282528088208054600160301b600160a01b0319169184901b6dffffffffffff0000000000000000169990921b67ffffffff00000000169890981760301b600160301b600160a01b031697909717909655565b610440565b5f915060605f516020613cc25f395f51905f529161056d61050063ffffffff866104f6565b63ffffffff9060501c169250506104be565b6001600160a01b0381165f9081525f516020613ca25f395f51905f52602052604090205465ffffffffffff16159190821561069c575f516020613cc25f395f51905f52606060029265ffffffffffff6106055f6103d142610c49565b610677610610610309565b838316815263ffffffff891660208083019182525f8a81526001825260408082206001600160a01b038a16835290925220915182549151600160301b600160a01b0360309190911b16908616861990921691909117600160301b600160a01b031916179055565b63ffffffff6040519716875216602086015285604086015260018060a01b031693a390565b6001600160a01b0381165f9081525f516020613ca25f395f51905f5260205260409020546106c942610c49565b63ffffffff8260301c169165ffffffffffff808260701c1692168211155f146107ec5750505b63ffffffff83169163ffffffff82168381115f146107be578390039063ffffffff821161036b5765ffffffffffff5f516020613cc25f395f51905f52936107b960029661074763ffffffff606097166103d142610c49565b5f8981526001602090815260408083206001600160a01b038a1684528252918290208054600160301b600160a01b0319169284901b6dffffffffffff0000000000000000169690911b67ffffffff00000000169590951790921760301b600160301b600160a01b031691909117909255565b610677565b5060609065ffffffffffff5f516020613cc25f395f51905f52936107b960029661074763ffffffff5f6104f6565b63ffffffff9060501c169150506106ef565b6001600160a01b0381165f9081525f516020613c825f395f51905f52602052604090205465ffffffffffff16159081156108e55760035f516020613cc25f395f51905f5260606108515f6103d142610c49565b936108bb61085d610309565b65ffffffffffff87811682525f60208084018281528983526001825260408084206001600160a01b03891685529092529120925183549151600160301b600160a01b0360309190911b1692166001600160a01b031990911617179055565b604080515f815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020613c825f395f51905f5260205260409020549061091342610c49565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f14610a125750505b63ffffffff82169081156109ec5763ffffffff821161036b5760605f516020613cc25f395f51905f52916109e761097b63ffffffff600396166103d142610c49565b5f8681526001602090815260408083206001600160a01b03871684528252918290208054600160301b600160a01b0319169284901b6dffffffffffff0000000000000000169990911b67ffffffff00000000169890981760301b600160301b600160a01b031617909655565b6108bb565b6003915060605f516020613cc25f395f51905f52916109e761097b63ffffffff5f6104f6565b63ffffffff9060501c16925050610939565b6001600160a01b0381165f9081525f516020613c425f395f51905f52602052604090205465ffffffffffff161591908215610af1575f516020613cc25f395f51905f5260605f9265ffffffffffff610a7f856103d142610c49565b610677610a8a610309565b838316815263ffffffff89166020808301918252898052600181526040808b206001600160a01b0389168c529091528920915182549151600160301b600160a01b0360309190911b16908616861990921691909117600160301b600160a01b031916179055565b6001600160a01b0381165f9081525f516020613c425f395f51905f526020526040902054610b1e42610c49565b63ffffffff8260301c169165ffffffffffff808260701c1692168211155f14610c375750505b63ffffffff83169163ffffffff82168381115f14610c0a578390039063ffffffff821161036b5765ffffffffffff5f516020613cc25f395f51905f52936107b95f96610b9b63ffffffff606097166103d142610c49565b888052600160209081526040808b206001600160a01b0389168c528252808b208054600160301b600160a01b0319169184901b6dffffffffffff0000000000000000169690921b67ffffffff00000000169590951790921760301b600160301b600160a01b0316939093179055565b5060609065ffffffffffff5f516020613cc25f395f51905f52936107b95f96610b9b63ffffffff896104f6565b63ffffffff9060501c16915050610b44565b65ffffffffffff8111610c615765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308d6122d146119ef5780630b0a93ba146119a857806312be872714611985578063167bd395146118c857806318ff183c146118075780631cff79cd1461163857806325c471a01461122d5780633078f114146111d257806330cae187146111125780633adc277a146110e35780633ca7c02a146110c05780634136a33c1461108d5780634665096d1461106f5780634c1da1e21461103d5780635296295214610f69578063530dd45614610f125780636d5115bd14610e8c57806375b238fc14610e70578063853551b814610d9b57806394c7d7ee14610c39578063a166aa8914610be3578063a64d95ce14610a9c578063abd9bd2a14610a77578063ac9650d814610814578063b7009613146107b7578063b7d2b16214610784578063cc1b6c8114610766578063d1f856ee14610721578063d22b59891461061e578063d6bb62c6146104a7578063f801a698146101f25763fe0776f51461017a575f80fd5b346101ef5760406003193601126101ef57610193611bd8565b61019b611b84565b903373ffffffffffffffffffffffffffffffffffffffff8316036101c757906101c3916125f5565b5080f35b6004837f5f159e63000000000000000000000000000000000000000000000000000000008152fd5b80fd5b50346101ef5760606003193601126101ef5761020c611b61565b9060243567ffffffffffffffff81116104a35761022d903690600401611c06565b919060443565ffffffffffff811680910361049f5761024e848387336122c0565b905061026a63ffffffff61026142612f81565b92168092612180565b90158015610484575b61040e579065ffffffffffff809216908180821191180218169061029984828733611eb7565b93848452600260205265ffffffffffff60408520541680151590816103fd575b506103d15760409584936103c287947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99526002602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b52600260205281812065ffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000825416179055898152600260205220907fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff69ffffffff00000000000083549260301b16911617905573ffffffffffffffffffffffffffffffffffffffff8b519586958652336020870152168b850152608060608501526080840191611e79565b0390a382519182526020820152f35b602484867f813e9459000000000000000000000000000000000000000000000000000000008252600452fd5b610407915061259f565b155f6102b9565b6064847fffffffff000000000000000000000000000000000000000000000000000000008873ffffffffffffffffffffffffffffffffffffffff6104528a89612314565b917f81c6f24b000000000000000000000000000000000000000000000000000000008552336004521660245216604452fd5b508115158015610273575065ffffffffffff81168210610273565b8280fd5b5080fd5b50346101ef576104b636611c98565b909392916104c48286612314565b916104d181878487611eb7565b95868652600260205265ffffffffffff604087205416155f1461051a57602486887f60a299b0000000000000000000000000000000000000000000000000000000008252600452fd5b906105269183866126d6565b156105a2576020848680825260028352604082207fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081541690558082526002835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b6040517f3fe2751c00000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff9384166024820152921660448301527fffffffff00000000000000000000000000000000000000000000000000000000166064820152608490fd5b50346101ef5760406003193601126101ef57610638611b61565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c73ffffffffffffffffffffffffffffffffffffffff610676611c85565b9261067f6121cb565b1691828452836020526106a9816dffffffffffffffffffffffffffff600160408820015416612ee9565b9190848652856020526dffffffffffffffffffffffffffff6001604088200191167fffffffffffffffffffffffffffffffffffff000000000000000000000000000082541617905561071b6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101ef5760406003193601126101ef5761074c61073e611bd8565b610746611b84565b90612154565b60408051921515835263ffffffff91909116602083015290f35b50346101ef57806003193601126101ef576020604051620697808152f35b50346101ef5760406003193601126101ef576101c36107a1611bd8565b6107a9611b84565b906107b26121cb565b6125f5565b50346101ef5760606003193601126101ef576107d1611b61565b6107d9611b84565b604435917fffffffff00000000000000000000000000000000000000000000000000000000831683036108105761074c9350611f86565b8380fd5b50346101ef5760206003193601126101ef5760043567ffffffffffffffff81116104a357610846903690600401611ba7565b9060206040516108568282611d3e565b848152818101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810136843761088c85611f2d565b9361089a6040519586611d3e565b8585527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06108c787611f2d565b01875b818110610a6857505086907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301915b878110156109b4578060051b820135838112156109b05782019081359167ffffffffffffffff83116109ac57850182360381136109ac578261098a610990928d898c6001986040519687958487013784018281018481528e519283915e0101908152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b306125d3565b61099a828a611f45565b526109a58189611f45565b50016108fc565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b8388106109e75786860387f35b9091929394838080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e88858286010152011601019701930197019690939291936109da565b606087820185015283016108ca565b50346101ef576020610a94610a8b36611c98565b92919091611eb7565b604051908152f35b50346101ef5760406003193601126101ef57610ab6611bd8565b67ffffffffffffffff610ac7611c85565b91610ad06121cb565b169067ffffffffffffffff8214610bb7577ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48908284526001602052610b2f816dffffffffffffffffffffffffffff600160408820015460801c16612ee9565b9190848652600160205260016040872001907fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff7dffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617905561071b6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b602483837f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b50346101ef5760206003193601126101ef576020610c2f610c02611b61565b73ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b6040519015158152f35b50346101ef57610c4836611c34565b916040517f8fb36037000000000000000000000000000000000000000000000000000000008152602081600481335afa908115610d90578591610d11575b507fffffffff000000000000000000000000000000000000000000000000000000007f8fb3603700000000000000000000000000000000000000000000000000000000911603610ce55791610ce0916101c3933390611eb7565b612342565b6024847f320ff74800000000000000000000000000000000000000000000000000000000815233600452fd5b90506020813d602011610d88575b81610d2c60209383611d3e565b81010312610d8457517fffffffff0000000000000000000000000000000000000000000000000000000081168103610d84577fffffffff00000000000000000000000000000000000000000000000000000000610c86565b8480fd5b3d9150610d1f565b6040513d87823e3d90fd5b50346101ef5760406003193601126101ef57610db5611bd8565b6024359067ffffffffffffffff821161049f57610ddf67ffffffffffffffff923690600401611c06565b929091610dea6121cb565b169182158015610e5f575b610e3357907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4509161071b604051928392602084526020840191611e79565b602484847f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b5067ffffffffffffffff8314610df5565b50346101ef57806003193601126101ef57602090604051908152f35b50346101ef5760406003193601126101ef57610ea6611b61565b602435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361049f5760209267ffffffffffffffff9273ffffffffffffffffffffffffffffffffffffffff6040931682528185528282209082528452205416604051908152f35b50346101ef5760206003193601126101ef576020610f57610f31611bd8565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b67ffffffffffffffff60405191168152f35b50346101ef5760406003193601126101ef57610f83611bd8565b67ffffffffffffffff610f94611bef565b91610f9d6121cb565b16908115801561102c575b610bb75767ffffffffffffffff9082845260016020526001604085200180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b5067ffffffffffffffff8214610fa8565b50346101ef5760206003193601126101ef57602061106161105c611b61565b611e3d565b63ffffffff60405191168152f35b50346101ef57806003193601126101ef57602060405162093a808152f35b50346101ef5760206003193601126101ef5763ffffffff6040602092600435815260028452205460301c16604051908152f35b50346101ef57806003193601126101ef57602060405167ffffffffffffffff8152f35b50346101ef5760206003193601126101ef576020611102600435611e13565b65ffffffffffff60405191168152f35b50346101ef5760406003193601126101ef5761112c611bd8565b67ffffffffffffffff61113d611bef565b916111466121cb565b1690811580156111c1575b610bb75767ffffffffffffffff908284526001602052600160408520018282167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b5067ffffffffffffffff8214611151565b50346101ef5760406003193601126101ef57608063ffffffff65ffffffffffff8161120c6111fe611bd8565b611206611b84565b90611dac565b93929590918560405197168752166020860152166040840152166060820152f35b50346101ef5760606003193601126101ef57611247611bd8565b61124f611b84565b906044359163ffffffff83168093036108105761126a6121cb565b67ffffffffffffffff61127c83611d05565b92169167ffffffffffffffff831461160c5782855260016020526040852073ffffffffffffffffffffffffffffffffffffffff83165f5260205265ffffffffffff60405f2054161590815f14611434576112e69063ffffffff6112de42612f81565b911690612180565b6040516040810181811067ffffffffffffffff821117611407579265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff936113f07ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf97946dffffffffffffffffffffffffffff8b60408e60609b82528787168552602085019283528d81526001602052208989165f52602052858060405f20945116167fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000084541617835551167fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff73ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b60405198895216602088015260408701521693a380f35b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b5082855260016020526040852073ffffffffffffffffffffffffffffffffffffffff83165f5260205261147d6dffffffffffffffffffffffffffff60405f205460301c16612562565b50508463ffffffff82168181115f146115ae570363ffffffff8111611581579260609265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff9361157c67ffffffff0000000061150363ffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9a5b166114fe42612f81565b612180565b9260201b166dffffffffffff00000000000000008360401b16178a17898c52600160205260408c208787165f5260205260405f20907fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff73ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b6113f0565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50507ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9260609265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff9361157c67ffffffff0000000061150363ffffffff8d6114f4565b602485847f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b5061164236611c34565b9091611650828483336122c0565b939015806117f9575b6117b55761166983828433611eb7565b63ffffffff8695161580159061179c575b61178a575b50600354926116d86116918284612314565b849073ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092165f521660205260405f2090565b60035567ffffffffffffffff811161175d5760405191611720601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184611d3e565b81835236828201116117595795602082849382998361174798970137830101523491612473565b5060035563ffffffff60405191168152f35b8680fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b611795919450612342565b925f61167f565b5065ffffffffffff6117ad82611e13565b16151561167a565b849173ffffffffffffffffffffffffffffffffffffffff6104526064957fffffffff0000000000000000000000000000000000000000000000000000000094612314565b5063ffffffff841615611659565b50346118c45760406003193601126118c457611821611b61565b73ffffffffffffffffffffffffffffffffffffffff61183e611b84565b916118476121cb565b1690813b156118c45773ffffffffffffffffffffffffffffffffffffffff60245f928360405195869485937f7a9e5e4b0000000000000000000000000000000000000000000000000000000085521660048401525af180156118b9576118ab575080f35b6118b791505f90611d3e565b005b6040513d5f823e3d90fd5b5f80fd5b346118c45760406003193601126118c4576118e1611b61565b602435908115158092036118c457602073ffffffffffffffffffffffffffffffffffffffff7f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138926119306121cb565b1692835f525f8252600160405f200180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff6eff00000000000000000000000000008460701b169116179055604051908152a2005b346118c45760206003193601126118c45760206110616119a3611bd8565b611d05565b346118c45760206003193601126118c4576020610f576119c6611bd8565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b346118c45760606003193601126118c457611a08611b61565b60243567ffffffffffffffff81116118c457611a28903690600401611ba7565b91906044359067ffffffffffffffff82168092036118c457611a4b9392936121cb565b73ffffffffffffffffffffffffffffffffffffffff5f9416935b838110156118b7578060051b8201357fffffffff0000000000000000000000000000000000000000000000000000000081168091036118c4577f7a9e5e4b000000000000000000000000000000000000000000000000000000008114611b36579083867f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde9491516020600195835f525f825260405f20815f52825260405f20857fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051908152a301611a65565b7ff4744e4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036118c457565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036118c457565b9181601f840112156118c45782359167ffffffffffffffff83116118c4576020808501948460051b0101116118c457565b6004359067ffffffffffffffff821682036118c457565b6024359067ffffffffffffffff821682036118c457565b9181601f840112156118c45782359167ffffffffffffffff83116118c457602083818601950101116118c457565b9060406003198301126118c45760043573ffffffffffffffffffffffffffffffffffffffff811681036118c457916024359067ffffffffffffffff82116118c457611c8191600401611c06565b9091565b6024359063ffffffff821682036118c457565b60606003198201126118c45760043573ffffffffffffffffffffffffffffffffffffffff811681036118c4579160243573ffffffffffffffffffffffffffffffffffffffff811681036118c457916044359067ffffffffffffffff82116118c457611c8191600401611c06565b67ffffffffffffffff165f526001602052611d396dffffffffffffffffffffffffffff600160405f20015460801c16612562565b505090565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611d7f57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9067ffffffffffffffff65ffffffffffff9392165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f205490611e096dffffffffffffffffffffffffffff8360301c16612562565b9490931693909291565b5f52600260205265ffffffffffff60405f205416611e308161259f565b15611e3a57505f90565b90565b73ffffffffffffffffffffffffffffffffffffffff165f525f602052611d396dffffffffffffffffffffffffffff600160405f20015416612562565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9290611efb73ffffffffffffffffffffffffffffffffffffffff93611f27936040519586948160208701991689521660408501526060808501526080840191611e79565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b51902090565b67ffffffffffffffff8111611d7f5760051b60200190565b8051821015611f595760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919091611fba8373ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b15611fc8575050505f905f90565b73ffffffffffffffffffffffffffffffffffffffff8116300361203a575061203490600354929073ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092165f521660205260405f2090565b14905f90565b919291907fffffffff00000000000000000000000000000000000000000000000000000000167f7a9e5e4b0000000000000000000000000000000000000000000000000000000081036120c557506120a363ffffffff8061209b8194612117565b939096611e3d565b9216911690818082119118021816915f146120be5781159190565b5f91508190565b73ffffffffffffffffffffffffffffffffffffffff6121049394165f525f60205260405f20905f5260205267ffffffffffffffff60405f205416612154565b9190156120be5763ffffffff8216159190565b9061212965ffffffffffff925f611dac565b50509216801515908161213b57509190565b905065ffffffffffff61214d42612f81565b1610159190565b67ffffffffffffffff8181160361216e5750506001905f90565b65ffffffffffff929161212991611dac565b9065ffffffffffff8091169116019065ffffffffffff821161219e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6121d536336127fe565b90156121de5750565b63ffffffff1661222d5767ffffffffffffffff6121fa36612964565b5090507ff07e038f000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b6122bd60405160208101903382523060408201526060808201526122b581602060808201368152365f838301375f8236830101527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f3601160101037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b519020612342565b50565b9092919073ffffffffffffffffffffffffffffffffffffffff841630036122eb57611c8193506128f0565b919290600484101561230157505050505f905f90565b611c819361230e91612314565b91611f86565b906004116118c457357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f81815260026020526040902054909190603081901c63ffffffff169065ffffffffffff168061239857837f60a299b0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b65ffffffffffff6123a842612f81565b168111156123dc57837f18cb6b7a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6123e9909391929361259f565b612448578190805f52600260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b7f78a5d6e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9180471061253357815f92916020849351920190855af18080612520575b156124a0575050611e3a612ed0565b156124e75773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d156124f8576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806124915750813b1515612491565b477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61256b42612f81565b63ffffffff82169165ffffffffffff604082901c811692168211612593575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff811161219e5765ffffffffffff806125cb42612f81565b169116111590565b905f8091602081519101845af4808061252057156124a0575050611e3a612ed0565b67ffffffffffffffff169067ffffffffffffffff82146126aa57815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205265ffffffffffff60405f205416156126a45773ffffffffffffffffffffffffffffffffffffffff90825f52600160205260405f208282165f526020525f604081205516907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1665f80a3600190565b50505f90565b507f1871a90c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91929173ffffffffffffffffffffffffffffffffffffffff1633146127ee576126fe33612117565b5073ffffffffffffffffffffffffffffffffffffffff61271e8486612314565b921691825f525f6020527fffffffff0000000000000000000000000000000000000000000000000000000060405f2091165f526020526127983361279367ffffffffffffffff60405f20541667ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b612154565b5081156127f6575b506127ee5730146127b15750505f90565b6127ba91612c2e565b5090806127db575b6127cc57806126a4565b6127d7903390612154565b5090565b5067ffffffffffffffff811615156127c2565b505050600190565b90505f6127a0565b9060048110612867573073ffffffffffffffffffffffffffffffffffffffff8316146128af5761282e905f612c2e565b9290911580612878575b61286f5761284591612154565b90156128675763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b506128aa3073ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b612838565b90506004116118c457600354305f90815280357fffffffff000000000000000000000000000000000000000000000000000000001660205260409020612034565b91906004821061286f573073ffffffffffffffffffffffffffffffffffffffff841614612921579061282e91612c2e565b61292b9250612314565b600354305f9081527fffffffff000000000000000000000000000000000000000000000000000000009092166020526040909120612034565b5f9060048110612c2457806004116118c4577fffffffff000000000000000000000000000000000000000000000000000000005f3516907f853551b80000000000000000000000000000000000000000000000000000000082148015612bfb575b8015612bd2575b8015612ba9575b8015612b80575b612b74577f18ff183c0000000000000000000000000000000000000000000000000000000082148015612b4b575b8015612b22575b612ae6577f25c471a00000000000000000000000000000000000000000000000000000000082148015612abd575b612a695750308252816020526040822090825260205267ffffffffffffffff6040822054169181929190565b90506024116101ef57806101ef575060043567ffffffffffffffff811681036118c457612ab69067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b6001915f90565b507fb7d2b162000000000000000000000000000000000000000000000000000000008214612a3d565b9150506024116118c45760043573ffffffffffffffffffffffffffffffffffffffff81168091036118c457612b1a90611e3d565b6001915f9190565b507f08d6122d000000000000000000000000000000000000000000000000000000008214612a0f565b507f167bd395000000000000000000000000000000000000000000000000000000008214612a08565b5050506001905f905f90565b507fd22b59890000000000000000000000000000000000000000000000000000000082146129da565b507fa64d95ce0000000000000000000000000000000000000000000000000000000082146129d3565b507f529629520000000000000000000000000000000000000000000000000000000082146129cc565b507f30cae1870000000000000000000000000000000000000000000000000000000082146129c5565b50505f905f905f90565b60048210612c24577fffffffff00000000000000000000000000000000000000000000000000000000612c618383612314565b16917f853551b80000000000000000000000000000000000000000000000000000000083148015612ea7575b8015612e7e575b8015612e55575b8015612e2c575b612b74577f18ff183c0000000000000000000000000000000000000000000000000000000083148015612e03575b8015612dda575b612da5577f25c471a00000000000000000000000000000000000000000000000000000000083148015612d7c575b612d33575050305f525f60205260405f20905f5260205267ffffffffffffffff60405f205416905f91905f90565b9091506024116118c4576004013567ffffffffffffffff811681036118c457612ab69067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b507fb7d2b162000000000000000000000000000000000000000000000000000000008314612d05565b9091506024116118c4576004013573ffffffffffffffffffffffffffffffffffffffff81168091036118c457612b1a90611e3d565b507f08d6122d000000000000000000000000000000000000000000000000000000008314612cd7565b507f167bd395000000000000000000000000000000000000000000000000000000008314612cd0565b507fd22b5989000000000000000000000000000000000000000000000000000000008314612ca2565b507fa64d95ce000000000000000000000000000000000000000000000000000000008314612c9b565b507f52962952000000000000000000000000000000000000000000000000000000008314612c94565b507f30cae187000000000000000000000000000000000000000000000000000000008314612c8d565b604051903d82523d5f602084013e60203d830101604052565b612efa63ffffffff91939293612562565b505092168063ffffffff84168181115f14612f67570363ffffffff811161219e57612f4863ffffffff8067ffffffff00000000935b168062069780118162069780180218166114fe42612f81565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff00000000612f4863ffffffff805f612f2f565b65ffffffffffff8111612f995765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffda6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb491256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4507dfe757ecd65cbd7922a9c0161e935dd7fdbcc0e999689c7d31633896b1fc60bd9d16d34ffb15ba3a3d852f0d403e2ce1d691fb54de27ac87cd2f993f3ec330ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf",
}

// Governance is an auto generated Go binding around an Ethereum contract.
type Governance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Governance) GetABI() abi.ABI {
	return c.abi
}

// NewGovernance creates a new instance of Governance.
func NewGovernance() *Governance {
	parsed, err := GovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,uint32,address,uint32,address) seats) returns()
func (governance *Governance) PackConstructor(seats GovernanceSeats) []byte {
	enc, err := governance.abi.Pack("", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) PackADMINROLE() []byte {
	enc, err := governance.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) TryPackADMINROLE() ([]byte, error) {
	return governance.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) PackPUBLICROLE() []byte {
	enc, err := governance.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) TryPackPUBLICROLE() ([]byte, error) {
	return governance.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := governance.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return governance.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := governance.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) UnpackCancel(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (governance *Governance) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (governance *Governance) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) PackExecute(target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) UnpackExecute(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) PackExpiration() []byte {
	enc, err := governance.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) TryPackExpiration() ([]byte, error) {
	return governance.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) UnpackExpiration(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := governance.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) PackGetNonce(id [32]byte) []byte {
	enc, err := governance.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) PackGetSchedule(id [32]byte) []byte {
	enc, err := governance.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := governance.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return governance.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := governance.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return governance.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (governance *Governance) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := governance.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (governance *Governance) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return governance.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := governance.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := governance.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) PackIsTargetClosed(target common.Address) []byte {
	enc, err := governance.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return governance.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := governance.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (governance *Governance) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := governance.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (governance *Governance) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return governance.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) PackMinSetback() []byte {
	enc, err := governance.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) TryPackMinSetback() ([]byte, error) {
	return governance.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) PackMulticall(data [][]byte) []byte {
	enc, err := governance.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) TryPackMulticall(data [][]byte) ([]byte, error) {
	return governance.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := governance.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (governance *Governance) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := governance.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (governance *Governance) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return governance.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (governance *Governance) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (governance *Governance) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := governance.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return governance.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := governance.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (governance *Governance) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := governance.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (governance *Governance) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return governance.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (governance *Governance) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := governance.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (governance *Governance) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return governance.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (governance *Governance) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := governance.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (governance *Governance) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return governance.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (governance *Governance) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := governance.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (governance *Governance) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return governance.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (governance *Governance) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := governance.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (governance *Governance) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return governance.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (governance *Governance) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := governance.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (governance *Governance) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return governance.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (governance *Governance) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := governance.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (governance *Governance) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return governance.abi.Pack("updateAuthority", target, newAuthority)
}

// GovernanceOperationCanceled represents a OperationCanceled event raised by the Governance contract.
type GovernanceOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationCanceled) ContractEventName() string {
	return GovernanceOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (governance *Governance) UnpackOperationCanceledEvent(log *types.Log) (*GovernanceOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationCanceled)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceOperationExecuted represents a OperationExecuted event raised by the Governance contract.
type GovernanceOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationExecuted) ContractEventName() string {
	return GovernanceOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (governance *Governance) UnpackOperationExecutedEvent(log *types.Log) (*GovernanceOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationExecuted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceOperationScheduled represents a OperationScheduled event raised by the Governance contract.
type GovernanceOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationScheduled) ContractEventName() string {
	return GovernanceOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (governance *Governance) UnpackOperationScheduledEvent(log *types.Log) (*GovernanceOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationScheduled)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleAdminChanged represents a RoleAdminChanged event raised by the Governance contract.
type GovernanceRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleAdminChanged) ContractEventName() string {
	return GovernanceRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (governance *Governance) UnpackRoleAdminChangedEvent(log *types.Log) (*GovernanceRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the Governance contract.
type GovernanceRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGrantDelayChanged) ContractEventName() string {
	return GovernanceRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (governance *Governance) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*GovernanceRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGranted represents a RoleGranted event raised by the Governance contract.
type GovernanceRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGranted) ContractEventName() string {
	return GovernanceRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (governance *Governance) UnpackRoleGrantedEvent(log *types.Log) (*GovernanceRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGranted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGuardianChanged represents a RoleGuardianChanged event raised by the Governance contract.
type GovernanceRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGuardianChanged) ContractEventName() string {
	return GovernanceRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (governance *Governance) UnpackRoleGuardianChangedEvent(log *types.Log) (*GovernanceRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleLabel represents a RoleLabel event raised by the Governance contract.
type GovernanceRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleLabel) ContractEventName() string {
	return GovernanceRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (governance *Governance) UnpackRoleLabelEvent(log *types.Log) (*GovernanceRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleLabel)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleRevoked represents a RoleRevoked event raised by the Governance contract.
type GovernanceRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleRevoked) ContractEventName() string {
	return GovernanceRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (governance *Governance) UnpackRoleRevokedEvent(log *types.Log) (*GovernanceRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleRevoked)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the Governance contract.
type GovernanceTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetAdminDelayUpdated) ContractEventName() string {
	return GovernanceTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (governance *Governance) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*GovernanceTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetClosed represents a TargetClosed event raised by the Governance contract.
type GovernanceTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetClosed) ContractEventName() string {
	return GovernanceTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (governance *Governance) UnpackTargetClosedEvent(log *types.Log) (*GovernanceTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetClosed)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the Governance contract.
type GovernanceTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetFunctionRoleUpdated) ContractEventName() string {
	return GovernanceTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (governance *Governance) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*GovernanceTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governance *Governance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return governance.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return governance.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return governance.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return governance.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the Governance contract.
type GovernanceAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func GovernanceAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*GovernanceAccessManagerAlreadyScheduled, error) {
	out := new(GovernanceAccessManagerAlreadyScheduled)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the Governance contract.
type GovernanceAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func GovernanceAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (governance *Governance) UnpackAccessManagerBadConfirmationError(raw []byte) (*GovernanceAccessManagerBadConfirmation, error) {
	out := new(GovernanceAccessManagerBadConfirmation)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerExpired represents a AccessManagerExpired error raised by the Governance contract.
type GovernanceAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func GovernanceAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerExpiredError(raw []byte) (*GovernanceAccessManagerExpired, error) {
	out := new(GovernanceAccessManagerExpired)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the Governance contract.
type GovernanceAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func GovernanceAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (governance *Governance) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*GovernanceAccessManagerInvalidInitialAdmin, error) {
	out := new(GovernanceAccessManagerInvalidInitialAdmin)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the Governance contract.
type GovernanceAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func GovernanceAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (governance *Governance) UnpackAccessManagerLockedFunctionError(raw []byte) (*GovernanceAccessManagerLockedFunction, error) {
	out := new(GovernanceAccessManagerLockedFunction)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the Governance contract.
type GovernanceAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func GovernanceAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (governance *Governance) UnpackAccessManagerLockedRoleError(raw []byte) (*GovernanceAccessManagerLockedRole, error) {
	out := new(GovernanceAccessManagerLockedRole)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerNotReady represents a AccessManagerNotReady error raised by the Governance contract.
type GovernanceAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func GovernanceAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerNotReadyError(raw []byte) (*GovernanceAccessManagerNotReady, error) {
	out := new(GovernanceAccessManagerNotReady)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the Governance contract.
type GovernanceAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func GovernanceAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerNotScheduledError(raw []byte) (*GovernanceAccessManagerNotScheduled, error) {
	out := new(GovernanceAccessManagerNotScheduled)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func GovernanceAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (governance *Governance) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*GovernanceAccessManagerUnauthorizedAccount, error) {
	out := new(GovernanceAccessManagerUnauthorizedAccount)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func GovernanceAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (governance *Governance) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*GovernanceAccessManagerUnauthorizedCall, error) {
	out := new(GovernanceAccessManagerUnauthorizedCall)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func GovernanceAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (governance *Governance) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*GovernanceAccessManagerUnauthorizedCancel, error) {
	out := new(GovernanceAccessManagerUnauthorizedCancel)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func GovernanceAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (governance *Governance) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*GovernanceAccessManagerUnauthorizedConsume, error) {
	out := new(GovernanceAccessManagerUnauthorizedConsume)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAddressEmptyCode represents a AddressEmptyCode error raised by the Governance contract.
type GovernanceAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GovernanceAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (governance *Governance) UnpackAddressEmptyCodeError(raw []byte) (*GovernanceAddressEmptyCode, error) {
	out := new(GovernanceAddressEmptyCode)
	if err := governance.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceFailedCall represents a FailedCall error raised by the Governance contract.
type GovernanceFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GovernanceFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (governance *Governance) UnpackFailedCallError(raw []byte) (*GovernanceFailedCall, error) {
	out := new(GovernanceFailedCall)
	if err := governance.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceInsufficientBalance represents a InsufficientBalance error raised by the Governance contract.
type GovernanceInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func GovernanceInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (governance *Governance) UnpackInsufficientBalanceError(raw []byte) (*GovernanceInsufficientBalance, error) {
	out := new(GovernanceInsufficientBalance)
	if err := governance.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Governance contract.
type GovernanceSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GovernanceSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (governance *Governance) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GovernanceSafeCastOverflowedUintDowncast, error) {
	out := new(GovernanceSafeCastOverflowedUintDowncast)
	if err := governance.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerMetaData contains all meta data concerning the InferenceLedger contract.
var InferenceLedgerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractNodeRegistry\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractModelRegistry\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"contractIStudyRegistry\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"contractRewardPool\",\"name\":\"pool_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_BATCH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESULT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.SignedResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"studyIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"owedAmong\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"owing\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"owedTo\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractIRewardPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.SignedResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"refusalOf\",\"outputs\":[{\"internalType\":\"enumIInferenceLedger.Refusal\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"report\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"agreeing\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"group\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"groupFindings\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.Report\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"contractIStudyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.SignedResult[]\",\"name\":\"results\",\"type\":\"tuple[]\"}],\"name\":\"submit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"accepted\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"task\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIInferenceLedger.TaskState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"uint32[]\",\"name\":\"nodes\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"memberGroups\",\"type\":\"uint8[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.Group[]\",\"name\":\"groups\",\"type\":\"tuple[]\"}],\"internalType\":\"structIInferenceLedger.Task\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"taskIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"ResultAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIInferenceLedger.Refusal\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ResultRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIInferenceLedger.TaskState\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"nodes\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"royalty\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"emission\",\"type\":\"uint96\"}],\"name\":\"TaskFinalised\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"largest\",\"type\":\"uint256\"}],\"name\":\"BatchTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contract_\",\"type\":\"address\"}],\"name\":\"WiringMismatch\",\"type\":\"error\"}]",
	ID:  "d7fee340a13ba536547f8a73919fcb14f3",
	Bin: "0x6101e0806040523461076657608081613e498038038091610020828561080d565b8339810103126107665780516001600160a01b03811691908290036107665760208101516001600160a01b0381169190829003610766576040810151926001600160a01b0384169182850361076657606001516001600160a01b03811694908590036107665760405161009460408261080d565b60068152602081019065666c756f726f60d01b8252604051916100b860408461080d565b600183526020830191603160f81b83526100d181610863565b610120526100de84610863565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261014760c08261080d565b5190206080523060c052816101605283610180526101a052836101c0526040516356397c3560e01b8152602081600481875afa908115610440575f916107ee575b506001600160a01b03163014801590610772575b80156106ae575b61069b576040516356397c3560e01b8152602081600481855afa908115610440575f9161067c575b506001600160a01b031630148015906105df575b61048757506040516356397c3560e01b8152602081600481855afa908115610440575f916105c0575b506001600160a01b0316301480159061056a575b610487576040516356397c3560e01b8152602081600481875afa908115610440575f9161054b575b506001600160a01b03163014801592906104f1575b508115610499575b5061048757604051637e062a3560e11b8152602081600481855afa908115610440576004916020915f9161046a575b506040516303aa30b960e11b815292839182906001600160a01b03165afa80156104405782915f9161044b575b506001600160a01b0316036103ca5760405161357a90816108cf823960805181612dda015260a05181612e91015260c05181612dab015260e05181612e2901526101005181612e4f0152610120518161094b015261014051816109740152610160518181816106a70152818161145201528181611b36015281816124460152818161257101528181612886015281816129c301526134690152610180518181816107450152818161084501528181610abf01528181611bc301528181611d3c015281816120be015261218f01526101a05181818161048e01528181610510015281816110850152818161228e015281816126bf0152612ab701526101c051818181610f1a01526114bb0152f35b602060049160405192838092637e062a3560e11b82525afa908115610440575f91610411575b506379ac00a360e01b5f9081526001600160a01b0391909116600452602490fd5b610433915060203d602011610439575b61042b818361080d565b810190610844565b5f6103f0565b503d610421565b6040513d5f823e3d90fd5b610464915060203d6020116104395761042b818361080d565b5f6102bd565b6104819150823d84116104395761042b818361080d565b5f610290565b6379ac00a360e01b5f5260045260245ffd5b6040516363fad19f60e11b8152909150602081600481865afa908115610440575f916104d2575b506001600160a01b031614155f610261565b6104eb915060203d6020116104395761042b818361080d565b5f6104c0565b604051632661b7cb60e21b815291925090602081600481875afa908115610440575f9161052c575b506001600160a01b03161415905f610259565b610545915060203d6020116104395761042b818361080d565b5f610519565b610564915060203d6020116104395761042b818361080d565b5f610244565b506040516316f0115b60e01b8152602081600481855afa80156104405784915f916105a1575b506001600160a01b0316141561021c565b6105ba915060203d6020116104395761042b818361080d565b5f610590565b6105d9915060203d6020116104395761042b818361080d565b5f610208565b50604051637e062a3560e11b8152602081600481855afa908115610440575f9161065d575b50604051637e062a3560e11b8152602081600481895afa908115610440575f9161063e575b506001600160a01b03918216911614156101df565b610657915060203d6020116104395761042b818361080d565b5f610629565b610676915060203d6020116104395761042b818361080d565b5f610604565b610695915060203d6020116104395761042b818361080d565b5f6101cb565b826379ac00a360e01b5f5260045260245ffd5b50604051637e062a3560e11b8152602081600481875afa908115610440575f9161072c575b50604051637e062a3560e11b8152602081600481895afa908115610440575f9161070d575b506001600160a01b03918216911614156101a3565b610726915060203d6020116104395761042b818361080d565b5f6106f8565b90506020813d60201161076a575b816107476020938361080d565b8101031261076657516001600160a01b0381168103610766575f6106d3565b5f80fd5b3d915061073a565b506040516316f0115b60e01b8152602081600481875afa80156104405785915f916107a9575b506001600160a01b0316141561019c565b9150506020813d6020116107e6575b816107c56020938361080d565b8101031261076657516001600160a01b03811681036107665784905f610798565b3d91506107b8565b610807915060203d6020116104395761042b818361080d565b5f610188565b601f909101601f19168101906001600160401b0382119082101761083057604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261076657516001600160a01b03811681036107665790565b601f81511161088e57602081519101516020821061087f571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60e06040526004361015610011575f80fd5b5f3560e01c806302c70b2014611519578063123f8e9f146114df57806316f0115b1461148f5780633ef22285146114765780635db82fa014611426578063790acd8e14610b795780637e94069814610b2f578063808a265214610a4757806384b0196e146109335780639096674114610884578063950bff9f146108695780639986df2c14610819578063a67c27521461063c578063af1240e0146104b2578063c7f5a33e14610462578063cf66151b1461012d578063d945af1d146101055763f698da25146100df575f80fd5b34610101575f6003193601126101015760206100f9612d94565b604051908152f35b5f80fd5b34610101576020600319360112610101576020610123600435611d0b565b6040519015158152f35b346101015760206003193601126101015760405161014a8161168f565b5f8152602081015f815260408201905f8252606083016060815260808401926060845260a0850192606084526004355f52600260205260405f2080549060038260de1c1661019781611603565b6101a081611603565b885260078260d51c166101b281611c93565b86526101bd81611a18565b6101ca60405191826116c7565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101f783611a18565b0136602083013788525f5b81811061042257505060078260d81c169061021c82611a18565b61022960405191826116c7565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061025684611a18565b015f5b81811061040b57505087525f5b8281106103df575050506102da93929161ffff916002895161028781611603565b61029081611603565b146103ae575b50969594939291905061ffff60405197889760208952516102b681611603565b6020890152511660408701525160608601525160c0608086015260e085019061160d565b9151917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08482030160a0850152602080845192838152019301905f5b8181106103925750505051907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08382030160c0840152602080835192838152019201905f5b818110610369575050500390f35b8251805161ffff168552602090810151818601528695506040909401939092019160010161035b565b825160ff16855286955060209485019490920191600101610316565b6103d4602091846103c860078b519360db1c168093611a56565b51511684528851611a56565b510151835288610296565b80610404816103f16001948887612016565b8b51906103fe8383611a56565b52611a56565b5001610266565b602090610416611ce2565b82828601015201610259565b8061042f60019286612d5d565b63ffffffff61043f838b51611a56565b9116905260ff61044f8287611faf565b1661045b828c51611a56565b5201610202565b34610101575f60031936011261010157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461010157610120600319360112610101576004356040517ff39ec1f700000000000000000000000000000000000000000000000000000000815281600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f91610601575b506044359163ffffffff83169283810361010157506064359061ffff821693848303610101576020946042946101209450604051937f0981b01de546aecb571fad28a4a4feac44ae4f09cb10e4b129b587dd08b740978552878501526040840152602435606084015260808301526060608460a0840137610100820152206105c6612d94565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152f35b610623915060403d60401161062a575b61061b81836116c7565b810190611c7d565b5082610540565b503d610611565b6040513d5f823e3d90fd5b3461010157606060031936011261010157602435610658611584565b6040517fac5d6ab600000000000000000000000000000000000000000000000000000000815263ffffffff8216600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f916107e8575b5060058110156107bb5760011490816106f8575b6020826040519015158152f35b9050604051907ff39ec1f70000000000000000000000000000000000000000000000000000000082528260048301526101208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561063157602093610784935f9261078a575b50600435612c4d565b826106eb565b6107ad9192506101203d81116107b4575b6107a581836116c7565b810190611929565b908561077b565b503d61079b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61080a915060403d604011610812575b61080281836116c7565b810190611a30565b9050836106d7565b503d6107f8565b34610101575f60031936011261010157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610101575f60031936011261010157602060405160708152f35b346101015760606003193601126101015760043567ffffffffffffffff8111610101573660238201121561010157806004013567ffffffffffffffff8111610101573660248260051b84010111610101576108ed916108e1611584565b91602480359201611a97565b6040518091602082016020835281518091526020604084019201905f5b818110610918575050500390f35b8251151584528594506020938401939092019160010161090a565b34610101575f600319360112610101576109eb61096f7f00000000000000000000000000000000000000000000000000000000000000006131fe565b6109987f00000000000000000000000000000000000000000000000000000000000000006131fe565b60206109f9604051926109ab83856116c7565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906115c0565b9085820360408701526115c0565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610a3057505050500390f35b835185528695509381019392810192600101610a21565b3461010157610a5536611597565b90610a6082826117c1565b5f526002602052610a7560405f205491612a6e565b604051927ff39ec1f700000000000000000000000000000000000000000000000000000000845260048401526101208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561063157610af9935f93610b0e575b50612b08565b60128110156107bb5760209060405190158152f35b610b289193506101203d81116107b4576107a581836116c7565b9184610af3565b346101015761012060031936011261010157610b75610b69610b4f61187f565b610b576117e7565b90610b6460243583612142565b6121f9565b604051918291826115ad565b0390f35b346101015760206003193601126101015767ffffffffffffffff60043511610101573660236004350112156101015767ffffffffffffffff6004356004013511610101573660246101206004356004013502600435010111610101575f60043560040135156113fe57607060043560040135116113c757610bf86117e7565b90610c0161187f565b905f905b600435600401358210156113bb57610120820260043501916024830191855160448501350361139f575b610c3a86868561262e565b60128110156107bb578061134c575060606040870151015192610c5e848288612ef4565b9098918060ff6060610c708d8561319b565b8260408c015116149901511660078360d51c161491885f146112f557507fffffffff3fffffffffffffffffffffffffffffffffffffffffffffffffffffff1660db8b901b177b8000000000000000000000000000000000000000000000000000000017965b89515f5260026020528760405f2055895163ffffffff610cf760648c016118a3565b166040519160448c0135835260c060848d0160208501377f2d27df4b0befe28c2b8c242b7612628cf269d46d838af8a7d10c3f336ed8649860e0893594a4156112565750610d4c8960208a0197808952612eb7565b801597889788611227575b5198610d6b610d668d8c61319b565b611c93565b60c0525f60a08190525b60c0515160a0511015610dda57808d610d91610d9b938e611faf565b14610da0576118b4565b610d75565b610daa818d612d5d565b60a051608052610dbb60a0516118b4565b60a05263ffffffff610dd160805160c051611a56565b911690526118b4565b509192939a50969394959750610df260c0518b6133d6565b606089015184156112215763ffffffff8160a01c165b6bffffffffffffffffffffffff8c63ffffffff60e08360806060604086015101510151169201519373ffffffffffffffffffffffffffffffffffffffff60405196610e5288611646565b168652602086019687528160408701911681526060860192835260808601948552604051967f51302e240000000000000000000000000000000000000000000000000000000088526020600489015273ffffffffffffffffffffffffffffffffffffffff60c48901975116602489015251151560448801525116606486015251166084840152519060a060a48401528151809152602060e484019201905f5b8181106111f557505050818060609203815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610631575f945f915f9361119d575b5060208c016bffffffffffffffffffffffff8082511697168097016bffffffffffffffffffffffff8111611170576bffffffffffffffffffffffff1690526040808d01510190866bffffffffffffffffffffffff83511603916bffffffffffffffffffffffff8311611170576bffffffffffffffffffffffff8d93169052611082575b9260446001996bffffffffffffffffffffffff7f14d1eca950ed57a0b09d09dfde6651a7d9ac9119e1802310d58a2991ff1be04b958161ffff966110749d9c9b9a995199611021608487016121ea565b971561107d57505f5b60405198899860028a52166020890152604088015260e0606088015261105560e0880160c05161160d565b9a60808801521660a08601521660c084015201359535940390a46118b4565b915b0190610c05565b61102a565b507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169695949392873b15610101575f80986024604051809b81937f02947a180000000000000000000000000000000000000000000000000000000083528b3560048401525af1918215610631576001996bffffffffffffffffffffffff7f14d1eca950ed57a0b09d09dfde6651a7d9ac9119e1802310d58a2991ff1be04b95818f946044956110749e61ffff99611160575b5096999a9b9c9d50965050955050995050610fd1565b5f61116a916116c7565b5f61114a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b95509150506060843d82116111ed575b816111ba606093836116c7565b81010312610101576111cb84611902565b6111e360406111dc60208801611902565b9601611902565b909490918c610f4e565b3d91506111ad565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101610ef1565b5f610e08565b60608b01517f020000000000000000000000000000000000000000000000000000000000000016159850610d57565b9050611074949691985060019550611270575b50506118b4565b86517f14d1eca950ed57a0b09d09dfde6651a7d9ac9119e1802310d58a2991ff1be04b5f602060446112d36040516112a884826116c7565b84815284368137604051948594600386528501525f604085015260e0606085015260e084019061160d565b955f60808401525f60a08401525f60c084015201359535940390a48680611269565b82989198611304575b50610cd5565b7fffffffff3fffffffffffffffffffffffffffffffffffffffffffffffffffffff167bc00000000000000000000000000000000000000000000000000000001797508b6112fe565b9093600193507f7ce59d380c540cf0c99267cbd7e3121a155b7339f122159455c768f015d6add861139763ffffffff61138960648a5195016118a3565b1693604051918291826115ad565b0390a3611076565b6113a886612089565b6113b6604485013587612142565b610c2f565b6020906100f985612089565b7fbb1cb70b000000000000000000000000000000000000000000000000000000005f5260043560040135600452607060245260445ffd5b7fc2e5347d000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610101575f60031936011261010157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101015760206100f961148936611597565b906117c1565b34610101575f60031936011261010157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610101575f6003193601126101015760206040517f0981b01de546aecb571fad28a4a4feac44ae4f09cb10e4b129b587dd08b740978152f35b346101015760406003193601126101015760243563ffffffff811681036101015761154860a091600435611708565b60806040519180511515835260208101511515602084015260ff604082015116604084015261ffff606082015116606084015201516080820152f35b6044359063ffffffff8216820361010157565b6003196040910112610101576004359060243590565b9190602083019260128210156107bb5752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b600411156107bb57565b90602080835192838152019201905f5b81811061162a5750505090565b825163ffffffff1684526020938401939092019160010161161d565b60a0810190811067ffffffffffffffff82111761166257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761166257604052565b6080810190811067ffffffffffffffff82111761166257604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761166257604052565b919060405161171681611646565b5f81525f60208201525f60408201525f60608201525f608082015280935f52600260205260405f209061174b82549384611f69565b90600682146117ba575082611771819361176960ff94602097611faf565b928391612016565b926001875281600260038360de1c161491826117aa575b505015158487015216604085015261ffff815116606085015201516080830152565b60db1c600716149050815f611788565b9450505050565b9060405190602082019283526040820152604081526117e16060826116c7565b51902090565b60405190610100820182811067ffffffffffffffff82111761166257604052606060e0835f81525f6020820152604051611820816116ab565b5f81525f60208201525f604082015260405161183b8161168f565b5f81525f60208201525f60408201525f858201525f60808201525f60a08201528482015260408201525f838201525f60808201525f60a08201525f60c08201520152565b6040519061188c826116ab565b5f6060838281528260208201528260408201520152565b3563ffffffff811681036101015790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146111705760010190565b519073ffffffffffffffffffffffffffffffffffffffff8216820361010157565b51906bffffffffffffffffffffffff8216820361010157565b519060ff8216820361010157565b8091039061012082126101015760405191611943836116ab565b61194c826118e1565b8352602082015161ffff811681036101015760c0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa091602086015261199460408501611902565b6040860152011261010157604051906119ac8261168f565b60608101519063ffffffff82168203610101576101009183526119d16080820161191b565b60208401526119e260a0820161191b565b60408401526119f360c0820161191b565b6060840152611a0460e08201611902565b6080840152015160a0820152606082015290565b67ffffffffffffffff81116116625760051b60200190565b9190826040910312610101576020611a47836118e1565b92015160058110156101015790565b8051821015611a6a5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b93909291611aa484611a18565b94611ab260405196876116c7565b8486527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611adf86611a18565b01366020880137856040517fac5d6ab600000000000000000000000000000000000000000000000000000000815263ffffffff8616600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f91611c5c575b5060058110156107bb57600103611c525750604051927ff39ec1f70000000000000000000000000000000000000000000000000000000084528260048501526101208460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610631575f94611c31575b505f5b86811015611c2857600190611c138787878460051b880135612c4d565b611c1d828b611a56565b901515905201611bf6565b50945050505050565b611c4b9194506101203d81116107b4576107a581836116c7565b925f611bf3565b9450505092505090565b611c75915060403d6040116108125761080281836116c7565b90505f611b66565b9190826040910312610101576020825192015190565b90611c9d82611a18565b611caa60405191826116c7565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611cd88294611a18565b0190602036910137565b604051906040820182811067ffffffffffffffff821117611662576040525f6020838281520152565b611d1481612a6e565b6040517fc6a645fe0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691602082600481865afa918215610631575f92611f35575b50604051917fd8e08d1a0000000000000000000000000000000000000000000000000000000083525f600484015260248301525f82604481865afa918215610631575f92611ea2575b505f5b8251811015611e9857611df2611deb8285611a56565b51866117c1565b5f52600260205260405f2054611e088285611a56565b51604051907ff39ec1f7000000000000000000000000000000000000000000000000000000008252600482015261012081602481895afa90811561063157611e589285915f93611e775750612b08565b60128110156107bb5715611e6e57600101611dd5565b50505050505f90565b611e919193506101203d81116107b4576107a581836116c7565b915f610af3565b5050505050600190565b9091503d805f833e611eb481836116c7565b8101906020818303126101015780519067ffffffffffffffff821161010157019080601f83011215610101578151611eeb81611a18565b92611ef960405194856116c7565b81845260208085019260051b82010192831161010157602001905b828210611f2557505050905f611dd2565b8151815260209182019101611f14565b9091506020813d602011611f61575b81611f51602093836116c7565b810103126101015751905f611d89565b3d9150611f44565b905f9063ffffffff60078460d51c16939116905b838310611f8d5750505050600690565b8163ffffffff821614611fa85760019060201c920191611f7d565b5050905090565b9080611fbb5750505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161117057806003029060038204036111705760c001908160c011611170576007911c1690565b6006821015611a6a5701905f90565b929161202d816001612026611ce2565b9601612007565b90549060031b1c90801561205d575b6120469192612eb7565b156120565760e01c61ffff168252565b6020830152565b7fffffffff0000000000000000000000000000000000000000000000000000000083169091179061203c565b602081016bffffffffffffffffffffffff81511690811561213d575f905273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016915190823b156101015760445f928360405195869485937f7d6a13ce000000000000000000000000000000000000000000000000000000008552600485015260248401525af18015610631576121315750565b5f61213b916116c7565b565b505050565b818152604051917ff39ec1f700000000000000000000000000000000000000000000000000000000835260048301526101208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610631575f926121c6575b5060400152565b60409192506121e3906101203d81116107b4576107a581836116c7565b91906121bf565b3561ffff811681036101015790565b91906004359061220b602435836117c1565b8085525f52600260205260405f2054602085018181526044359063ffffffff8216928383036101015761224083600692611f69565b0361262357604051947ff39ec1f7000000000000000000000000000000000000000000000000000000008652600486015260408560248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa948515610631575f905f966125fd575b50906122e09186606060408b019a01528852516040850195865191612b08565b9560128710156107bb57866125f657606084019463ffffffff86511695845f9703612521575b5060a08501805160058110156107bb577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01612502575060643561ffff8116908181036101015750156124d257506084356124c75761236b6123a5915b516004612ca5565b610104357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b60e43593821c011690613255565b509093906123b281611603565b6124bc576080015173ffffffffffffffffffffffffffffffffffffffff938416931683141593846123ee575b505050506123e857565b600f9150565b90919293506101015750604051917fa03049620000000000000000000000000000000000000000000000000000000083526004830152602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f91612481575b50155f8080806123de565b90506020813d6020116124b4575b8161249c602093836116c7565b8101031261010157518015158103610101575f612476565b3d915061248f565b50600f955050505050565b50600d955050505050565b516060015160200151611fe06084359160051b161b6124f75761236b6123a591612363565b50600e955050505050565b9697505050505050505160058110156107bb5761251e90612ece565b90565b84919650525f946040517fac5d6ab600000000000000000000000000000000000000000000000000000000815284600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f905f926125d4575b5060058210156107bb5773ffffffffffffffffffffffffffffffffffffffff9160a08801521660808601525f612306565b90506125ef915060403d6040116108125761080281836116c7565b905f6125a3565b5050505050565b6122e092965061261c915060403d60401161062a5761061b81836116c7565b95916122c0565b506001955050505050565b92918335936126416020820135866117c1565b8084525f52600260205260405f205492602081018481526006612671604085019661266b886118a3565b90611f69565b0361262357604051967ff39ec1f7000000000000000000000000000000000000000000000000000000008852600488015260408760248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa968715610631575f905f98612a48575b509061271191886060604086019501528352516040850197885191612b08565b9560128710156107bb57866125f6576060840163ffffffff81511663ffffffff61273a886118a3565b160361295a575b5060a08401805160058110156107bb577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0161293f575061ffff612787606085016121ea565b161561290d5750608082013561290357906127a76127e5925b5182612ca5565b6101008201359060ff601b60e07f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851695013593821c011690613255565b509091906127f281611603565b6128fa576080015173ffffffffffffffffffffffffffffffffffffffff91821691168114159182612826575b50506123e857565b63ffffffff919250612837906118a3565b604051927fa0304962000000000000000000000000000000000000000000000000000000008452600484015216602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f916128bf575b50155f8061281e565b90506020813d6020116128f2575b816128da602093836116c7565b8101031261010157518015158103610101575f6128b6565b3d91506128cd565b50600f93505050565b50600d9450505050565b516060015160200151611fe060808401359160051b161b61293557906127a76127e5926127a0565b50600e9450505050565b95965050505050505160058110156107bb5761251e90612ece565b63ffffffff612968876118a3565b169052612974856118a3565b63ffffffff604051917fac5d6ab600000000000000000000000000000000000000000000000000000000835216600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f905f92612a26575b5060058210156107bb5773ffffffffffffffffffffffffffffffffffffffff9160a08701521660808501525f612741565b9050612a41915060403d6040116108125761080281836116c7565b905f6129f5565b612711929850612a67915060403d60401161062a5761061b81836116c7565b97916126f1565b604051907ff39ec1f7000000000000000000000000000000000000000000000000000000008252600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610631575f91612aea575090565b612b03915060403d60401161062a5761061b81836116c7565b905090565b600360019193929360de1c1611612c46578115612c3f577f01000000000000000000000000000000000000000000000000000000000000008216612c38577f04000000000000000000000000000000000000000000000000000000000000008216612c315760018260f01c1615612c2a5764ffffffffff8260c81c168015159081612c1f575b50612c185773ffffffffffffffffffffffffffffffffffffffff81511615612c115761ffff602082015116612c0a57600160608201519260ff63ffffffff8551169160c01c161c1615612c035760806bffffffffffffffffffffffff604081930151169201511611612bfe575f90565b600a90565b5050600990565b5050600890565b5050600790565b5050600690565b90504210155f612b8e565b5050600590565b5050601090565b5050600490565b5050600390565b5050600290565b9290612c5990846117c1565b5f5260026020526006612c7160405f20549283611f69565b149283612c7f575b50505090565b612c939350612c8d90612a6e565b90612b08565b60128110156107bb57155f8080612c79565b604291610120916060608063ffffffff612cc1604085016118a3565b169261ffff612cd18483016121ea565b16604051957f0981b01de546aecb571fad28a4a4feac44ae4f09cb10e4b129b587dd08b740978752823560208801526040870152602082013584870152828601520160a084013761010082015220612d27612d94565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036111705763ffffffff9160051b1c1690565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612e8e575b15612dfc577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526117e160c0826116c7565b507f00000000000000000000000000000000000000000000000000000000000000004614612dd3565b9060cf01908160cf11611170576001911c16151590565b60058110156107bb578015612eee57600203612ee957601190565b600c90565b50600b90565b91905f92602081015190515f526002602052600160405f200190606083019161ffff612f1f846121ea565b16158015938161318f57612f517dffff00000000000000000000000000000000000000000000000000000000916121ea565b60e01b169590955b9560078460d81c16915b8289106130a1575050508561309a577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8516905b8682613056575b505050809160078260d81c1691821561300c575b50612ff6575b50907b01000000000000000000000000000000000000000000000000000000820180921161117057612ff391612fed60408693016118a3565b9061333f565b92565b60cf018060cf11611170576001901b175f612fb4565b7fffffffff000000000000000000000000000000000000000000000000000000008616177b400000000000000000000000000000000000000000000000000000001792505f612fae565b61305f91612007565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff829392549160031b92831b921b19161790555f8086612f9a565b8490612f93565b909197856130af8287612eb7565b1515036131875780158015613171577fffffffff0000000000000000000000000000000000000000000000000000000086165b80918061316a575b80613159575b61314e575b508615613131578881145b61311257506001905b01979190612f63565b9850989650505050859150612fed604061312c94016118a3565b929190565b61314960a084015160ff60208601511690838c6132e4565b613100565b90508454175f6130f5565b50600160ff602086015116116130f0565b50846130ea565b61317b8286612007565b90549060031b1c6130e2565b600190613109565b50946080850135612f59565b5f929160d582901c6007169182156131f65760c01c9080156131ed575b6001915b8383106131c95750505050565b8160078216146131e2575b60019060031c9201916131bc565b6001909501946131d4565b600194506131b8565b505f93505050565b60ff811690601f821161322d576040519161321a6040846116c7565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116132d9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610631575f5173ffffffffffffffffffffffffffffffffffffffff8116156132cf57905f905f90565b505f906001905f90565b5050505f9160039190565b9190808314613336575f5b848110613300575050505050600190565b8060051b8385821b60e01d84831b60e01d9003915f831261332d575b1b60e01c10611e6e576001016132ef565b915f039161331c565b50505050600190565b91909163ffffffff60078260d51c16931660e08260d01c161b17918061338a575b50507a20000000000000000000000000000000000000000000000000000081018091116111705790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161117057806003029060038204036111705760c0018060c011611170571b175f80613360565b90915f90815b84518310156134065760019063ffffffff6133f78588611a56565b51169060201b179201916133dc565b9291509260c082019383855114613573578194939451927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061346061344a86611a18565b9561345860405197886116c7565b808752611a18565b013660208601377f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16955f5b84518110156135645763ffffffff6134b98287611a56565b511690604051917f23b7ec3b00000000000000000000000000000000000000000000000000000000835260048301526020826024818c5afa8015610631575f9061352b575b6001925073ffffffffffffffffffffffffffffffffffffffff613521838a611a56565b91169052016134a1565b506020823d821161355c575b81613544602093836116c7565b81010312610101576135576001926118e1565b6134fe565b3d9150613537565b50919550915060e09293520152565b935050505056",
}

// InferenceLedger is an auto generated Go binding around an Ethereum contract.
type InferenceLedger struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InferenceLedger) GetABI() abi.ABI {
	return c.abi
}

// NewInferenceLedger creates a new instance of InferenceLedger.
func NewInferenceLedger() *InferenceLedger {
	parsed, err := InferenceLedgerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InferenceLedger{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InferenceLedger) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address nodes_, address models_, address studies_, address pool_) returns()
func (inferenceLedger *InferenceLedger) PackConstructor(nodes_ common.Address, models_ common.Address, studies_ common.Address, pool_ common.Address) []byte {
	enc, err := inferenceLedger.abi.Pack("", nodes_, models_, studies_, pool_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXBATCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950bff9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackMAXBATCH() []byte {
	enc, err := inferenceLedger.abi.Pack("MAX_BATCH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBATCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950bff9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackMAXBATCH() ([]byte, error) {
	return inferenceLedger.abi.Pack("MAX_BATCH")
}

// UnpackMAXBATCH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x950bff9f.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackMAXBATCH(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("MAX_BATCH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRESULTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x123f8e9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESULT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackRESULTTYPEHASH() []byte {
	enc, err := inferenceLedger.abi.Pack("RESULT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESULTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x123f8e9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESULT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackRESULTTYPEHASH() ([]byte, error) {
	return inferenceLedger.abi.Pack("RESULT_TYPEHASH")
}

// UnpackRESULTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x123f8e9f.
//
// Solidity: function RESULT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackRESULTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("RESULT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf1240e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32) result) view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackDigestOf(result IInferenceLedgerSignedResult) []byte {
	enc, err := inferenceLedger.abi.Pack("digestOf", result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf1240e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32) result) view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackDigestOf(result IInferenceLedgerSignedResult) ([]byte, error) {
	return inferenceLedger.abi.Pack("digestOf", result)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf1240e0.
//
// Solidity: function digestOf((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32) result) view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackDigestOf(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("digestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackDomainSeparator() []byte {
	enc, err := inferenceLedger.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackDomainSeparator() ([]byte, error) {
	return inferenceLedger.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) PackEip712Domain() []byte {
	enc, err := inferenceLedger.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) TryPackEip712Domain() ([]byte, error) {
	return inferenceLedger.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := inferenceLedger.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) PackModels() []byte {
	enc, err := inferenceLedger.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackModels() ([]byte, error) {
	return inferenceLedger.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackModels(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) PackNodes() []byte {
	enc, err := inferenceLedger.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackNodes() ([]byte, error) {
	return inferenceLedger.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackNodes(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x808a2652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(bytes32 studyId, bytes32 modelId) view returns(bool)
func (inferenceLedger *InferenceLedger) PackOwed(studyId [32]byte, modelId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("owed", studyId, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x808a2652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(bytes32 studyId, bytes32 modelId) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackOwed(studyId [32]byte, modelId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("owed", studyId, modelId)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x808a2652.
//
// Solidity: function owed(bytes32 studyId, bytes32 modelId) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackOwed(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("owed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwedAmong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90966741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedAmong(bytes32[] studyIds, bytes32 modelId, uint32 node) view returns(bool[] owing)
func (inferenceLedger *InferenceLedger) PackOwedAmong(studyIds [][32]byte, modelId [32]byte, node uint32) []byte {
	enc, err := inferenceLedger.abi.Pack("owedAmong", studyIds, modelId, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedAmong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90966741.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedAmong(bytes32[] studyIds, bytes32 modelId, uint32 node) view returns(bool[] owing)
func (inferenceLedger *InferenceLedger) TryPackOwedAmong(studyIds [][32]byte, modelId [32]byte, node uint32) ([]byte, error) {
	return inferenceLedger.abi.Pack("owedAmong", studyIds, modelId, node)
}

// UnpackOwedAmong is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90966741.
//
// Solidity: function owedAmong(bytes32[] studyIds, bytes32 modelId, uint32 node) view returns(bool[] owing)
func (inferenceLedger *InferenceLedger) UnpackOwedAmong(data []byte) ([]bool, error) {
	out, err := inferenceLedger.abi.Unpack("owedAmong", data)
	if err != nil {
		return *new([]bool), err
	}
	out0 := *abi.ConvertType(out[0], new([]bool)).(*[]bool)
	return out0, nil
}

// PackOwedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67c2752.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedTo(bytes32 studyId, bytes32 modelId, uint32 node) view returns(bool)
func (inferenceLedger *InferenceLedger) PackOwedTo(studyId [32]byte, modelId [32]byte, node uint32) []byte {
	enc, err := inferenceLedger.abi.Pack("owedTo", studyId, modelId, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67c2752.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedTo(bytes32 studyId, bytes32 modelId, uint32 node) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackOwedTo(studyId [32]byte, modelId [32]byte, node uint32) ([]byte, error) {
	return inferenceLedger.abi.Pack("owedTo", studyId, modelId, node)
}

// UnpackOwedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa67c2752.
//
// Solidity: function owedTo(bytes32 studyId, bytes32 modelId, uint32 node) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackOwedTo(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("owedTo", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (inferenceLedger *InferenceLedger) PackPool() []byte {
	enc, err := inferenceLedger.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackPool() ([]byte, error) {
	return inferenceLedger.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackPool(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRefusalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e940698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refusalOf((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32) result) view returns(uint8)
func (inferenceLedger *InferenceLedger) PackRefusalOf(result IInferenceLedgerSignedResult) []byte {
	enc, err := inferenceLedger.abi.Pack("refusalOf", result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefusalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e940698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refusalOf((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32) result) view returns(uint8)
func (inferenceLedger *InferenceLedger) TryPackRefusalOf(result IInferenceLedgerSignedResult) ([]byte, error) {
	return inferenceLedger.abi.Pack("refusalOf", result)
}

// UnpackRefusalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e940698.
//
// Solidity: function refusalOf((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32) result) view returns(uint8)
func (inferenceLedger *InferenceLedger) UnpackRefusalOf(data []byte) (uint8, error) {
	out, err := inferenceLedger.abi.Unpack("refusalOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02c70b20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function report(bytes32 taskId, uint32 node) view returns((bool,bool,uint8,uint16,bytes32) found)
func (inferenceLedger *InferenceLedger) PackReport(taskId [32]byte, node uint32) []byte {
	enc, err := inferenceLedger.abi.Pack("report", taskId, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02c70b20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function report(bytes32 taskId, uint32 node) view returns((bool,bool,uint8,uint16,bytes32) found)
func (inferenceLedger *InferenceLedger) TryPackReport(taskId [32]byte, node uint32) ([]byte, error) {
	return inferenceLedger.abi.Pack("report", taskId, node)
}

// UnpackReport is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02c70b20.
//
// Solidity: function report(bytes32 taskId, uint32 node) view returns((bool,bool,uint8,uint16,bytes32) found)
func (inferenceLedger *InferenceLedger) UnpackReport(data []byte) (IInferenceLedgerReport, error) {
	out, err := inferenceLedger.abi.Unpack("report", data)
	if err != nil {
		return *new(IInferenceLedgerReport), err
	}
	out0 := *abi.ConvertType(out[0], new(IInferenceLedgerReport)).(*IInferenceLedgerReport)
	return out0, nil
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) PackSettled(studyId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("settled", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackSettled(studyId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("settled", studyId)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd945af1d.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackSettled(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) PackStudies() []byte {
	enc, err := inferenceLedger.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackStudies() ([]byte, error) {
	return inferenceLedger.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackStudies(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x790acd8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32)[] results) returns(uint256 accepted)
func (inferenceLedger *InferenceLedger) PackSubmit(results []IInferenceLedgerSignedResult) []byte {
	enc, err := inferenceLedger.abi.Pack("submit", results)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x790acd8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32)[] results) returns(uint256 accepted)
func (inferenceLedger *InferenceLedger) TryPackSubmit(results []IInferenceLedgerSignedResult) ([]byte, error) {
	return inferenceLedger.abi.Pack("submit", results)
}

// UnpackSubmit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x790acd8e.
//
// Solidity: function submit((bytes32,bytes32,uint32,uint16,bytes32,bytes32,bytes32,bytes32,bytes32)[] results) returns(uint256 accepted)
func (inferenceLedger *InferenceLedger) UnpackSubmit(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("submit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf66151b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function task(bytes32 taskId) view returns((uint8,uint16,bytes32,uint32[],uint8[],(uint16,bytes32)[]) found)
func (inferenceLedger *InferenceLedger) PackTask(taskId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("task", taskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf66151b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function task(bytes32 taskId) view returns((uint8,uint16,bytes32,uint32[],uint8[],(uint16,bytes32)[]) found)
func (inferenceLedger *InferenceLedger) TryPackTask(taskId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("task", taskId)
}

// UnpackTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf66151b.
//
// Solidity: function task(bytes32 taskId) view returns((uint8,uint16,bytes32,uint32[],uint8[],(uint16,bytes32)[]) found)
func (inferenceLedger *InferenceLedger) UnpackTask(data []byte) (IInferenceLedgerTask, error) {
	out, err := inferenceLedger.abi.Unpack("task", data)
	if err != nil {
		return *new(IInferenceLedgerTask), err
	}
	out0 := *abi.ConvertType(out[0], new(IInferenceLedgerTask)).(*IInferenceLedgerTask)
	return out0, nil
}

// PackTaskIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ef22285.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) PackTaskIdOf(studyId [32]byte, modelId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("taskIdOf", studyId, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ef22285.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackTaskIdOf(studyId [32]byte, modelId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("taskIdOf", studyId, modelId)
}

// UnpackTaskIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ef22285.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackTaskIdOf(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("taskIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// InferenceLedgerEIP712DomainChanged represents a EIP712DomainChanged event raised by the InferenceLedger contract.
type InferenceLedgerEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerEIP712DomainChanged) ContractEventName() string {
	return InferenceLedgerEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (inferenceLedger *InferenceLedger) UnpackEIP712DomainChangedEvent(log *types.Log) (*InferenceLedgerEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerResultAccepted represents a ResultAccepted event raised by the InferenceLedger contract.
type InferenceLedgerResultAccepted struct {
	TaskId    [32]byte
	Node      uint32
	StudyId   [32]byte
	ModelId   [32]byte
	Status    uint16
	Findings  [32]byte
	Artefacts [32]byte
	Runtime   [32]byte
	R         [32]byte
	Vs        [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerResultAcceptedEventName = "ResultAccepted"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerResultAccepted) ContractEventName() string {
	return InferenceLedgerResultAcceptedEventName
}

// UnpackResultAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultAccepted(bytes32 indexed taskId, uint32 indexed node, bytes32 indexed studyId, bytes32 modelId, uint16 status, bytes32 findings, bytes32 artefacts, bytes32 runtime, bytes32 r, bytes32 vs)
func (inferenceLedger *InferenceLedger) UnpackResultAcceptedEvent(log *types.Log) (*InferenceLedgerResultAccepted, error) {
	event := "ResultAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerResultAccepted)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerResultRefused represents a ResultRefused event raised by the InferenceLedger contract.
type InferenceLedgerResultRefused struct {
	TaskId [32]byte
	Node   uint32
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerResultRefusedEventName = "ResultRefused"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerResultRefused) ContractEventName() string {
	return InferenceLedgerResultRefusedEventName
}

// UnpackResultRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultRefused(bytes32 indexed taskId, uint32 indexed node, uint8 reason)
func (inferenceLedger *InferenceLedger) UnpackResultRefusedEvent(log *types.Log) (*InferenceLedgerResultRefused, error) {
	event := "ResultRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerResultRefused)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerTaskFinalised represents a TaskFinalised event raised by the InferenceLedger contract.
type InferenceLedgerTaskFinalised struct {
	TaskId   [32]byte
	StudyId  [32]byte
	ModelId  [32]byte
	State    uint8
	Status   uint16
	Findings [32]byte
	Nodes    []uint32
	Fee      *big.Int
	Royalty  *big.Int
	Emission *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerTaskFinalisedEventName = "TaskFinalised"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerTaskFinalised) ContractEventName() string {
	return InferenceLedgerTaskFinalisedEventName
}

// UnpackTaskFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskFinalised(bytes32 indexed taskId, bytes32 indexed studyId, bytes32 indexed modelId, uint8 state, uint16 status, bytes32 findings, uint32[] nodes, uint96 fee, uint96 royalty, uint96 emission)
func (inferenceLedger *InferenceLedger) UnpackTaskFinalisedEvent(log *types.Log) (*InferenceLedgerTaskFinalised, error) {
	event := "TaskFinalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerTaskFinalised)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (inferenceLedger *InferenceLedger) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchTooLarge"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["WiringMismatch"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackWiringMismatchError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InferenceLedgerBatchTooLarge represents a BatchTooLarge error raised by the InferenceLedger contract.
type InferenceLedgerBatchTooLarge struct {
	Size    *big.Int
	Largest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchTooLarge(uint256 size, uint256 largest)
func InferenceLedgerBatchTooLargeErrorID() common.Hash {
	return common.HexToHash("0xbb1cb70bcc2ddbaabd8d251943ebb6b48ae10b9f78ce35a6f00b43eac7ae64f1")
}

// UnpackBatchTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchTooLarge(uint256 size, uint256 largest)
func (inferenceLedger *InferenceLedger) UnpackBatchTooLargeError(raw []byte) (*InferenceLedgerBatchTooLarge, error) {
	out := new(InferenceLedgerBatchTooLarge)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerEmptyBatch represents a EmptyBatch error raised by the InferenceLedger contract.
type InferenceLedgerEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func InferenceLedgerEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (inferenceLedger *InferenceLedger) UnpackEmptyBatchError(raw []byte) (*InferenceLedgerEmptyBatch, error) {
	out := new(InferenceLedgerEmptyBatch)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerInvalidShortString represents a InvalidShortString error raised by the InferenceLedger contract.
type InferenceLedgerInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func InferenceLedgerInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (inferenceLedger *InferenceLedger) UnpackInvalidShortStringError(raw []byte) (*InferenceLedgerInvalidShortString, error) {
	out := new(InferenceLedgerInvalidShortString)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerStringTooLong represents a StringTooLong error raised by the InferenceLedger contract.
type InferenceLedgerStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func InferenceLedgerStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (inferenceLedger *InferenceLedger) UnpackStringTooLongError(raw []byte) (*InferenceLedgerStringTooLong, error) {
	out := new(InferenceLedgerStringTooLong)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerWiringMismatch represents a WiringMismatch error raised by the InferenceLedger contract.
type InferenceLedgerWiringMismatch struct {
	Contract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WiringMismatch(address contract_)
func InferenceLedgerWiringMismatchErrorID() common.Hash {
	return common.HexToHash("0x79ac00a3651b5fdd3d716d7f32d13653fad5ad8cebf305fcb9d041a259fdde1e")
}

// UnpackWiringMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WiringMismatch(address contract_)
func (inferenceLedger *InferenceLedger) UnpackWiringMismatchError(raw []byte) (*InferenceLedgerWiringMismatch, error) {
	out := new(InferenceLedgerWiringMismatch)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "WiringMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIRewardPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"lookup\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"recallReason\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"model\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"recallReason\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"modelCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"modelIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractIRewardPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"}],\"name\":\"recall\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"withdrawEscrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"ModelFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"ModelPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"}],\"name\":\"ModelRecalled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EscrowOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"}],\"name\":\"FindingCountInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"}],\"name\":\"ModalityMaskInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"}],\"name\":\"ModelAlreadyPublished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyRecalled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ModelIdZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLedger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotVendor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"}],\"name\":\"QuorumInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RecallReasonZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"}],\"name\":\"ToleranceWithoutFinding\",\"type\":\"error\"}]",
	ID:  "b36fd4c0795a1f1faca1f9a5da1569518c",
	Bin: "0x60e0346100ca57601f6114a338819003918201601f19168301916001600160401b038311848410176100ce578084926060946040528339810103126100ca578051906001600160a01b03821682036100ca576020810151906001600160a01b03821682036100ca5760400151916001600160a01b03831683036100ca5760805260a05260c0526040516113c090816100e3823960805181818160ca0152610e62015260a051818181610a0001528181610cc00152610df8015260c051818181610b1c0152610c6f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806303ce284014610ce457806316f0115b14610c9357806356397c3514610c425780637d6a13ce14610ae75780637de4800f1461094d578063a9e806e714610474578063c6a645fe14610456578063d8e08d1a146103f1578063df0e4292146102e1578063ee19e84b146101c0578063f39ec1f7146100f15763fc0c546a1461009e575f80fd5b346100ee57806003193601126100ee57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100ee5760206003193601126100ee576101bc61011160043561118d565b6040519182918291909161010060a0606061012084019573ffffffffffffffffffffffffffffffffffffffff815116855261ffff60208201511660208601526bffffffffffffffffffffffff6040820151166040860152015163ffffffff815116606085015260ff602082015116608085015260ff6040820151168285015260ff60608201511660c08501526bffffffffffffffffffffffff60808201511660e08501520151910152565b0390f35b50346100ee5760206003193601126100ee57600435906101de61112c565b506101e88261118d565b9173ffffffffffffffffffffffffffffffffffffffff835116156102b5576101bc836040519182918291909161010060a0606061012084019573ffffffffffffffffffffffffffffffffffffffff815116855261ffff60208201511660208601526bffffffffffffffffffffffff6040820151166040860152015163ffffffff815116606085015260ff602082015116608085015260ff6040820151168285015260ff60608201511660c08501526bffffffffffffffffffffffff60808201511660e08501520151910152565b602492507f13451bd7000000000000000000000000000000000000000000000000000000008252600452fd5b50346100ee5760406003193601126100ee576004356024359061ffff8216918281036103ed57600161031283611236565b019081549061ffff8260981c166103c15784156103995774ffff000000000000000000000000000000000000007fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff9160981b1691161790556040519182527f137f173057c95a2ff7781c322731715d5eb733541e09d862b886e96f3ad7e3d360203393a380f35b6004867fbfa4fc75000000000000000000000000000000000000000000000000000000008152fd5b602486857ff0cd6bf0000000000000000000000000000000000000000000000000000000008252600452fd5b8380fd5b50346100ee5760406003193601126100ee576104116024356004356112be565b90604051918291602083016020845282518091526020604085019301915b81811061043d575050500390f35b825184528594506020938401939092019160010161042f565b50346100ee57806003193601126100ee576020600154604051908152f35b50346100ee5760e06003193601126100ee5760043560c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126109495780156109215763ffffffff6104c66110e9565b1615801561090e575b6108d55760ff6104dd6110fc565b161580156108c1575b61088b5760ff6104f461110c565b1615801561086e575b801561085a575b6108165760c435906105146110fc565b611fe0839160051b161b6107db5780835282602052604083209173ffffffffffffffffffffffffffffffffffffffff835416806107ab575060a435926bffffffffffffffffffffffff8416908185036107a757600283917fffffffffffffffffffffffff00000000000000000000000000000000000000008760a01b163317815561059d6110e9565b6001820190815470ff000000000000000000000000000000006105be6110fc565b60801b167fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff71ff00000000000000000000000000000000006105fe61110c565b60881b16927fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff6fffffffff00000000000000000000000072ff00000000000000000000000000000000000061065161111c565b60901b169660601b1691161716171717905501556001546801000000000000000081101561077a576001810160015560015481101561074d5760018652602086200180548660031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86831b921b19161790556040519360243563ffffffff811680910361074957855260443560ff811680910361074957602086015260643560ff811680910361074957604086015260843560ff811680910361074957606086015250608084015260a08301527f8c038413751b225bce45020c32eb4e1b59848b66ac2b73103992a815c034bac060c03393a380f35b8680fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b8580fd5b84604491847f80eacdab000000000000000000000000000000000000000000000000000000008352600452602452fd5b60448360ff846107e96110fc565b907f9e8d7ec700000000000000000000000000000000000000000000000000000000845260045216602452fd5b60448260ff61082361110c565b8161082c61111c565b917fa8bfbb820000000000000000000000000000000000000000000000000000000085521660045216602452fd5b50600660ff61086761111c565b1611610504565b5061087761110c565b60ff8061088261111c565b169116116104fd565b60248260ff6108986110fc565b7f42a398fa00000000000000000000000000000000000000000000000000000000835216600452fd5b50600860ff6108ce6110fc565b16116104e6565b60248263ffffffff6108e56110e9565b7f92a3ef0a00000000000000000000000000000000000000000000000000000000835216600452fd5b5060016109196110e9565b1615156104cf565b6004827f1a8b87ae000000000000000000000000000000000000000000000000000000008152fd5b5080fd5b50346100ee5760206003193601126100ee5760043590600161096e83611236565b0191825461ffff8160981c1615610abb576bffffffffffffffffffffffff16908115610a9357837fffffffffffffffffffffffffffffffffffffffff000000000000000000000000849554169055604051908282527f5fe08efdcfdaca106484305602a3c12b5946e6b64d9564d848fc5468211458d760203393a373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610a8f5782916044839260405194859384927f26af457700000000000000000000000000000000000000000000000000000000845233600485015260248401525af18015610a8457610a735750f35b81610a7d916110a8565b6100ee5780f35b6040513d84823e3d90fd5b5050fd5b6004837fcbca5aa2000000000000000000000000000000000000000000000000000000008152fd5b602483837ffa08b6fe000000000000000000000000000000000000000000000000000000008252600452fd5b50346100ee5760406003193601126100ee57600435610b0461100a565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610c16578083528260205260016040842001916bffffffffffffffffffffffff80845416911691818311610be65750036bffffffffffffffffffffffff8111610bb9576bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905580f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b84836044927f18a442fe000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024837f2e837ee800000000000000000000000000000000000000000000000000000000815233600452fd5b50346100ee57806003193601126100ee57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100ee57806003193601126100ee57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610f56576040600319360112610f5657600435610d0161100a565b90805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff81541615610fde5760010180549261ffff8460981c16610fb2576bffffffffffffffffffffffff16928315610f8a57836bffffffffffffffffffffffff610d699216611025565b6bffffffffffffffffffffffff8111610f5a576bffffffffffffffffffffffff809116167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055604051908282527fc2983360fffb8bbe72fbe2044fc6abbe2755da68bcd2ab878b9c44007e474f3960203393a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610f56576040517ff07a6abe0000000000000000000000000000000000000000000000000000000081528260048201525f8160248183865af18015610f4b57610f36575b507f000000000000000000000000000000000000000000000000000000000000000091604051917f23b872dd0000000000000000000000000000000000000000000000000000000085523360045260245260445260208360648180865af1906001845114821615610f16575b5015610ed5575080f35b7f5274afe700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff16600452602490fd5b6001821516610f2e5750813b15153d1516165f610ecb565b3d84823e3d90fd5b610f439193505f906110a8565b5f915f610e5f565b6040513d5f823e3d90fd5b5f80fd5b50507f18a442fe000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fcbca5aa2000000000000000000000000000000000000000000000000000000005f5260045ffd5b827ff0cd6bf0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f13451bd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602435906bffffffffffffffffffffffff82168203610f5657565b9190820180921161103257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60c0810190811067ffffffffffffffff82111761107b57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761107b57604052565b60243563ffffffff81168103610f565790565b60443560ff81168103610f565790565b60643560ff81168103610f565790565b60843560ff81168103610f565790565b604051906080820182811067ffffffffffffffff82111761107b57604052815f81525f60208201525f60408201526060604051916111698361105f565b5f83525f60208401525f60408401525f828401525f60808401525f60a08401520152565b9061119661112c565b915f525f60205260405f20805473ffffffffffffffffffffffffffffffffffffffff81168452600260018301549261ffff8460981c1660208701526bffffffffffffffffffffffff8416604087015201549060ff604051936111f78561105f565b63ffffffff8160601c168552818160801c166020860152818160881c16604086015260901c16606084015260a01c608083015260a08201526060830152565b90815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff8354168015610fde57330361126a5750565b7fbfb1dfcd000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9190820391821161103257565b67ffffffffffffffff811161107b5760051b60200190565b9190600154808410156113b857806112d7858093611299565b8310156113a95750505b6112ea816112a6565b906112f860405192836110a8565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611325826112a6565b0136602084013781935f90600154915b838110611343575050505050565b61134d8183611025565b8381101561137c5760015f5260205f20015490855181101561137c5760019160208260051b8801015201611335565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6113b39250611299565b6112e1565b50606092505056",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address pool_, address ledger_) returns()
func (modelRegistry *ModelRegistry) PackConstructor(token_ common.Address, pool_ common.Address, ledger_ common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("", token_, pool_, ledger_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d6a13ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) PackDraw(modelId [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("draw", modelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d6a13ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) TryPackDraw(modelId [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("draw", modelId, amount)
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ce2840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) PackFund(modelId [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("fund", modelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ce2840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) TryPackFund(modelId [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("fund", modelId, amount)
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) PackLedger() []byte {
	enc, err := modelRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) TryPackLedger() ([]byte, error) {
	return modelRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint96,(uint32,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) PackLookup(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("lookup", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint96,(uint32,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) TryPackLookup(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("lookup", modelId)
}

// UnpackLookup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf39ec1f7.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint96,(uint32,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) UnpackLookup(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("lookup", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee19e84b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint96,(uint32,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) PackModel(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("model", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee19e84b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint96,(uint32,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) TryPackModel(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("model", modelId)
}

// UnpackModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee19e84b.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint96,(uint32,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) UnpackModel(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("model", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) PackModelCount() []byte {
	enc, err := modelRegistry.abi.Pack("modelCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackModelCount() ([]byte, error) {
	return modelRegistry.abi.Pack("modelCount")
}

// UnpackModelCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a645fe.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackModelCount(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("modelCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModelIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e08d1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) PackModelIds(from *big.Int, count *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("modelIds", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e08d1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) TryPackModelIds(from *big.Int, count *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("modelIds", from, count)
}

// UnpackModelIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8e08d1a.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) UnpackModelIds(data []byte) ([][32]byte, error) {
	out, err := modelRegistry.abi.Unpack("modelIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) PackPool() []byte {
	enc, err := modelRegistry.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) TryPackPool() ([]byte, error) {
	return modelRegistry.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) UnpackPool(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9e806e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 modelId, (uint32,uint8,uint8,uint8,uint96,bytes32) terms) returns()
func (modelRegistry *ModelRegistry) PackPublish(modelId [32]byte, terms IModelRegistryTerms) []byte {
	enc, err := modelRegistry.abi.Pack("publish", modelId, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9e806e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 modelId, (uint32,uint8,uint8,uint8,uint96,bytes32) terms) returns()
func (modelRegistry *ModelRegistry) TryPackPublish(modelId [32]byte, terms IModelRegistryTerms) ([]byte, error) {
	return modelRegistry.abi.Pack("publish", modelId, terms)
}

// PackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0e4292.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recall(bytes32 modelId, uint16 reason) returns()
func (modelRegistry *ModelRegistry) PackRecall(modelId [32]byte, reason uint16) []byte {
	enc, err := modelRegistry.abi.Pack("recall", modelId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0e4292.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recall(bytes32 modelId, uint16 reason) returns()
func (modelRegistry *ModelRegistry) TryPackRecall(modelId [32]byte, reason uint16) ([]byte, error) {
	return modelRegistry.abi.Pack("recall", modelId, reason)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) PackToken() []byte {
	enc, err := modelRegistry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) TryPackToken() ([]byte, error) {
	return modelRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdrawEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de4800f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawEscrow(bytes32 modelId) returns()
func (modelRegistry *ModelRegistry) PackWithdrawEscrow(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("withdrawEscrow", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de4800f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawEscrow(bytes32 modelId) returns()
func (modelRegistry *ModelRegistry) TryPackWithdrawEscrow(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("withdrawEscrow", modelId)
}

// ModelRegistryEscrowWithdrawn represents a EscrowWithdrawn event raised by the ModelRegistry contract.
type ModelRegistryEscrowWithdrawn struct {
	ModelId [32]byte
	Vendor  common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryEscrowWithdrawnEventName = "EscrowWithdrawn"

// ContractEventName returns the user-defined event name.
func (ModelRegistryEscrowWithdrawn) ContractEventName() string {
	return ModelRegistryEscrowWithdrawnEventName
}

// UnpackEscrowWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowWithdrawn(bytes32 indexed modelId, address indexed vendor, uint96 amount)
func (modelRegistry *ModelRegistry) UnpackEscrowWithdrawnEvent(log *types.Log) (*ModelRegistryEscrowWithdrawn, error) {
	event := "EscrowWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelFunded represents a ModelFunded event raised by the ModelRegistry contract.
type ModelRegistryModelFunded struct {
	ModelId [32]byte
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelFundedEventName = "ModelFunded"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelFunded) ContractEventName() string {
	return ModelRegistryModelFundedEventName
}

// UnpackModelFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelFunded(bytes32 indexed modelId, address indexed from, uint96 amount)
func (modelRegistry *ModelRegistry) UnpackModelFundedEvent(log *types.Log) (*ModelRegistryModelFunded, error) {
	event := "ModelFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelFunded)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelPublished represents a ModelPublished event raised by the ModelRegistry contract.
type ModelRegistryModelPublished struct {
	ModelId [32]byte
	Vendor  common.Address
	Terms   IModelRegistryTerms
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelPublishedEventName = "ModelPublished"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelPublished) ContractEventName() string {
	return ModelRegistryModelPublishedEventName
}

// UnpackModelPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelPublished(bytes32 indexed modelId, address indexed vendor, (uint32,uint8,uint8,uint8,uint96,bytes32) terms)
func (modelRegistry *ModelRegistry) UnpackModelPublishedEvent(log *types.Log) (*ModelRegistryModelPublished, error) {
	event := "ModelPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelPublished)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelRecalled represents a ModelRecalled event raised by the ModelRegistry contract.
type ModelRegistryModelRecalled struct {
	ModelId [32]byte
	Vendor  common.Address
	Reason  uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRecalledEventName = "ModelRecalled"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRecalled) ContractEventName() string {
	return ModelRegistryModelRecalledEventName
}

// UnpackModelRecalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRecalled(bytes32 indexed modelId, address indexed vendor, uint16 reason)
func (modelRegistry *ModelRegistry) UnpackModelRecalledEvent(log *types.Log) (*ModelRegistryModelRecalled, error) {
	event := "ModelRecalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelRecalled)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EscrowOutOfRange"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEscrowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["FindingCountInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackFindingCountInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModalityMaskInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModalityMaskInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelActive"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelAlreadyPublished"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelAlreadyPublishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelAlreadyRecalled"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelAlreadyRecalledError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelIdZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelIdZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelUnknown"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotLedger"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotLedgerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotVendor"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotVendorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["QuorumInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackQuorumInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["RecallReasonZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackRecallReasonZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ToleranceWithoutFinding"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackToleranceWithoutFindingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryAmountZero represents a AmountZero error raised by the ModelRegistry contract.
type ModelRegistryAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func ModelRegistryAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (modelRegistry *ModelRegistry) UnpackAmountZeroError(raw []byte) (*ModelRegistryAmountZero, error) {
	out := new(ModelRegistryAmountZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEscrowOutOfRange represents a EscrowOutOfRange error raised by the ModelRegistry contract.
type ModelRegistryEscrowOutOfRange struct {
	ModelId [32]byte
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowOutOfRange(bytes32 modelId, uint256 amount)
func ModelRegistryEscrowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x18a442fe9a7020954b4537a340b883ce81ed5d0e320a721a9d5282abd7d2d763")
}

// UnpackEscrowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowOutOfRange(bytes32 modelId, uint256 amount)
func (modelRegistry *ModelRegistry) UnpackEscrowOutOfRangeError(raw []byte) (*ModelRegistryEscrowOutOfRange, error) {
	out := new(ModelRegistryEscrowOutOfRange)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EscrowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryFindingCountInvalid represents a FindingCountInvalid error raised by the ModelRegistry contract.
type ModelRegistryFindingCountInvalid struct {
	FindingCount uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FindingCountInvalid(uint8 findingCount)
func ModelRegistryFindingCountInvalidErrorID() common.Hash {
	return common.HexToHash("0x42a398fabcceef29e3c7b458c978ad43008ec6bd1d6128bd0cb0062d7ac47d0e")
}

// UnpackFindingCountInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FindingCountInvalid(uint8 findingCount)
func (modelRegistry *ModelRegistry) UnpackFindingCountInvalidError(raw []byte) (*ModelRegistryFindingCountInvalid, error) {
	out := new(ModelRegistryFindingCountInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "FindingCountInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModalityMaskInvalid represents a ModalityMaskInvalid error raised by the ModelRegistry contract.
type ModelRegistryModalityMaskInvalid struct {
	ModalityMask uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModalityMaskInvalid(uint32 modalityMask)
func ModelRegistryModalityMaskInvalidErrorID() common.Hash {
	return common.HexToHash("0x92a3ef0a4aff4acb4cf19ea4e0c347c07a4894883c08a5b5807b2bf6a84fea93")
}

// UnpackModalityMaskInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModalityMaskInvalid(uint32 modalityMask)
func (modelRegistry *ModelRegistry) UnpackModalityMaskInvalidError(raw []byte) (*ModelRegistryModalityMaskInvalid, error) {
	out := new(ModelRegistryModalityMaskInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModalityMaskInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelActive represents a ModelActive error raised by the ModelRegistry contract.
type ModelRegistryModelActive struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelActive(bytes32 modelId)
func ModelRegistryModelActiveErrorID() common.Hash {
	return common.HexToHash("0xfa08b6fea38702e069899902e5f994367a2083967bf5887cb3f55272ca271fa9")
}

// UnpackModelActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelActive(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelActiveError(raw []byte) (*ModelRegistryModelActive, error) {
	out := new(ModelRegistryModelActive)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelAlreadyPublished represents a ModelAlreadyPublished error raised by the ModelRegistry contract.
type ModelRegistryModelAlreadyPublished struct {
	ModelId [32]byte
	Vendor  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyPublished(bytes32 modelId, address vendor)
func ModelRegistryModelAlreadyPublishedErrorID() common.Hash {
	return common.HexToHash("0x80eacdab5e766f67ecab3f7da460332302707c09b2cd86bcc5118511495c44f6")
}

// UnpackModelAlreadyPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyPublished(bytes32 modelId, address vendor)
func (modelRegistry *ModelRegistry) UnpackModelAlreadyPublishedError(raw []byte) (*ModelRegistryModelAlreadyPublished, error) {
	out := new(ModelRegistryModelAlreadyPublished)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyPublished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelAlreadyRecalled represents a ModelAlreadyRecalled error raised by the ModelRegistry contract.
type ModelRegistryModelAlreadyRecalled struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyRecalled(bytes32 modelId)
func ModelRegistryModelAlreadyRecalledErrorID() common.Hash {
	return common.HexToHash("0xf0cd6bf007e41fd6fa23081f533f2af94506f9e98b17cc0733d40eea5eb2e49e")
}

// UnpackModelAlreadyRecalledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyRecalled(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelAlreadyRecalledError(raw []byte) (*ModelRegistryModelAlreadyRecalled, error) {
	out := new(ModelRegistryModelAlreadyRecalled)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyRecalled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelIdZero represents a ModelIdZero error raised by the ModelRegistry contract.
type ModelRegistryModelIdZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelIdZero()
func ModelRegistryModelIdZeroErrorID() common.Hash {
	return common.HexToHash("0x1a8b87ae89eaec689195f81aee2460f564502c5972544d3dee7894942e9b66f7")
}

// UnpackModelIdZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelIdZero()
func (modelRegistry *ModelRegistry) UnpackModelIdZeroError(raw []byte) (*ModelRegistryModelIdZero, error) {
	out := new(ModelRegistryModelIdZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelIdZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelUnknown represents a ModelUnknown error raised by the ModelRegistry contract.
type ModelRegistryModelUnknown struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelUnknown(bytes32 modelId)
func ModelRegistryModelUnknownErrorID() common.Hash {
	return common.HexToHash("0x13451bd7849cd93b8716222d10d88331ea0dbf71e6bb33dfc8501771babfe2ea")
}

// UnpackModelUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelUnknown(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelUnknownError(raw []byte) (*ModelRegistryModelUnknown, error) {
	out := new(ModelRegistryModelUnknown)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotLedger represents a NotLedger error raised by the ModelRegistry contract.
type ModelRegistryNotLedger struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLedger(address caller)
func ModelRegistryNotLedgerErrorID() common.Hash {
	return common.HexToHash("0x2e837ee88d330a7637303a1e28c317655020e5f5463d4aaf56f387eb6e73b99a")
}

// UnpackNotLedgerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLedger(address caller)
func (modelRegistry *ModelRegistry) UnpackNotLedgerError(raw []byte) (*ModelRegistryNotLedger, error) {
	out := new(ModelRegistryNotLedger)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotLedger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotVendor represents a NotVendor error raised by the ModelRegistry contract.
type ModelRegistryNotVendor struct {
	ModelId [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVendor(bytes32 modelId, address caller)
func ModelRegistryNotVendorErrorID() common.Hash {
	return common.HexToHash("0xbfb1dfcd799128ef38b90ed83e98155248ee9a82a466214cf0873e1deb49d38f")
}

// UnpackNotVendorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVendor(bytes32 modelId, address caller)
func (modelRegistry *ModelRegistry) UnpackNotVendorError(raw []byte) (*ModelRegistryNotVendor, error) {
	out := new(ModelRegistryNotVendor)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotVendor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryQuorumInvalid represents a QuorumInvalid error raised by the ModelRegistry contract.
type ModelRegistryQuorumInvalid struct {
	Quorum    uint8
	Committee uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuorumInvalid(uint8 quorum, uint8 committee)
func ModelRegistryQuorumInvalidErrorID() common.Hash {
	return common.HexToHash("0xa8bfbb822461d8b7466dfa687617beec70db6fb0a36418268709bb3ea0664b42")
}

// UnpackQuorumInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuorumInvalid(uint8 quorum, uint8 committee)
func (modelRegistry *ModelRegistry) UnpackQuorumInvalidError(raw []byte) (*ModelRegistryQuorumInvalid, error) {
	out := new(ModelRegistryQuorumInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "QuorumInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryRecallReasonZero represents a RecallReasonZero error raised by the ModelRegistry contract.
type ModelRegistryRecallReasonZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecallReasonZero()
func ModelRegistryRecallReasonZeroErrorID() common.Hash {
	return common.HexToHash("0xbfa4fc755e4c96e46f5a4cfc919116cfb1de74ea67c314f24e1ccda6577c9314")
}

// UnpackRecallReasonZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecallReasonZero()
func (modelRegistry *ModelRegistry) UnpackRecallReasonZeroError(raw []byte) (*ModelRegistryRecallReasonZero, error) {
	out := new(ModelRegistryRecallReasonZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "RecallReasonZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ModelRegistry contract.
type ModelRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ModelRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (modelRegistry *ModelRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*ModelRegistrySafeERC20FailedOperation, error) {
	out := new(ModelRegistrySafeERC20FailedOperation)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryToleranceWithoutFinding represents a ToleranceWithoutFinding error raised by the ModelRegistry contract.
type ModelRegistryToleranceWithoutFinding struct {
	Tolerances   [32]byte
	FindingCount uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount)
func ModelRegistryToleranceWithoutFindingErrorID() common.Hash {
	return common.HexToHash("0x9e8d7ec7d16876e97df9d2b518e659070d3a0ed3920e5ec6c43cd95d1570e845")
}

// UnpackToleranceWithoutFindingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount)
func (modelRegistry *ModelRegistry) UnpackToleranceWithoutFindingError(raw []byte) (*ModelRegistryToleranceWithoutFinding, error) {
	out := new(ModelRegistryToleranceWithoutFinding)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ToleranceWithoutFinding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryMetaData contains all meta data concerning the NodeRegistry contract.
var NodeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIAdmission\",\"name\":\"admission_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"exitDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"signerGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"}],\"internalType\":\"structINodeRegistry.Params\",\"name\":\"params_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"activeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"addStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admission\",\"outputs\":[{\"internalType\":\"contractIAdmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"enumINodeRegistry.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"internalType\":\"structINodeRegistry.Node\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"nodeOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"exitDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"signerGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"}],\"internalType\":\"structINodeRegistry.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"review\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"revokeSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"name\":\"setMetadata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"enumINodeRegistry.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signsFor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address[]\",\"name\":\"honest\",\"type\":\"address[]\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"credited\",\"type\":\"uint256\"}],\"internalType\":\"structINodeRegistry.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"withdrawStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"NodeActivityChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"}],\"name\":\"NodeExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"NodeExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"name\":\"NodeMetadataChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldSigner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newSigner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"oldValidUntil\",\"type\":\"uint40\"}],\"name\":\"NodeSignerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NodeSignerRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"share\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"honest\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"sunk\",\"type\":\"uint96\"}],\"name\":\"NodeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"StakeAdded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"}],\"name\":\"HonestPartTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCredit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeAlreadyExited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotNodeOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerNotInGrace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"SignerTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignerZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"least\",\"type\":\"uint96\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StakeZero\",\"type\":\"error\"}]",
	ID:  "7bd3d81a90c562d62f712a827a90447b2f",
	Bin: "0x610160604052346101e25760405161276d38819003601f8101601f191683016001600160401b038111848210176101e6578392829160405283398101039060e082126101e25780516001600160a01b03811681036101e25760208201516001600160a01b03811681036101e257608061007a604085016101fa565b94605f1901126101e25760405193608085016001600160401b038111868210176101e6576040526100ad6060850161020e565b85526100bb6080850161020e565b916020860192835260a08501519361ffff8516958686036101e25760c06100e99160408a01978852016101fa565b956060880196875261271081116101d0575060805260a05260c052925163ffffffff90811660e052925190921661010052905161ffff1661012052516001600160a01b03166101405260405161254d9081610220823960805181818161015201528181610a8b01528181612026015281816121100152612458015260a0518181816108070152818161165b0152612226015260c051818181610eee0152611a4d015260e05181818161038601526111390152610100518181816103b901526105340152610120518181816103ea0152611d3d015261014051818181610411015261241b0152f35b635b6c1d7360e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101e257565b519063ffffffff821682036101e25756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081631d5c027c146112d55750806323b7ec3b146112875780634331ed1f14611263578063460b4fa7146110325780634cfa0a87146110025780634e71d92d14610f1257806356397c3514610ec25780635f1a905414610c8c578063682a914114610c055780636da49b8314610be35780637630d87914610b595780637fb73c5d14610a44578063876c6157146109195780639a61e7281461086c578063a03049621461082b578063a59f185f146107da578063ac5d6ab61461077c578063c038a38e1461071e578063c96c783814610679578063cdb8eaba14610450578063cff0ab961461032c578063d5d44d80146102e7578063f5271334146101795763fc0c546a14610126575f80fd5b34610176578060031936011261017657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461017657604060031936011261017657610193611407565b61019b61144a565b73ffffffffffffffffffffffffffffffffffffffff60016101bb84611e74565b01541633036102b15763ffffffff821690818452600160205273ffffffffffffffffffffffffffffffffffffffff6040852054169273ffffffffffffffffffffffffffffffffffffffff821680941491821561029f575b5050610271578183526002602052604083207fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff81541690557fe560889cafdd7a39d7c946b26865c03d0b289f726d16c31ea8a8247ce1d78ab88380a380f35b7ffde5588f000000000000000000000000000000000000000000000000000000008352600452602452604490fd5b6102a99250611dd5565b155f80610212565b60448363ffffffff847f69edaef70000000000000000000000000000000000000000000000000000000083521660045233602452fd5b503461017657602060031936011261017657604060209173ffffffffffffffffffffffffffffffffffffffff61031b611427565b168152600383522054604051908152f35b5034610176578060031936011261017657606060405161034b81611508565b8281528260208201528260408201520152608060405161036a81611508565b73ffffffffffffffffffffffffffffffffffffffff63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815261ffff602082019163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016835263ffffffff60606040830192847f00000000000000000000000000000000000000000000000000000000000000001684520193857f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b50346101765760406003193601126101765761046a611407565b61047261144a565b9073ffffffffffffffffffffffffffffffffffffffff600161049383611e74565b01541633036106445760ff6104a782611e74565b5460a01c16600581101561061757600311156105e657806104cd63ffffffff9284611ed6565b16808352600160205273ffffffffffffffffffffffffffffffffffffffff604084205416907f91a0791333f8f1ea1cf82418d1272b512e5c8986779d4a0384848622ec01fe8d602073ffffffffffffffffffffffffffffffffffffffff61055a63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426119fe565b95858852600283526040882080547fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff68ffffffffff00000000808b881b1616911617905584885260018352604088208282167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905564ffffffffff604051971687521694a480f35b7f9e4f70a400000000000000000000000000000000000000000000000000000000835263ffffffff16600452602482fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b7f69edaef700000000000000000000000000000000000000000000000000000000835263ffffffff1660045233602452604482fd5b503461017657602060031936011261017657610693611407565b60ff61069e82611e74565b5460a01c1660058110156106f157600311156106c0576106bd906121af565b80f35b7f9e4f70a400000000000000000000000000000000000000000000000000000000825263ffffffff16600452602490fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346101765780600319360112610176578060409160208351610740816114ec565b8281520152546bffffffffffffffffffffffff81831c169060208351610765816114ec565b838152019060a01c81528251918252516020820152f35b5034610176576020600319360112610176576040809163ffffffff61079f611407565b168152600160205220546107d882519173ffffffffffffffffffffffffffffffffffffffff8116835260ff602084019160a01c1661141a565bf35b5034610176578060031936011261017657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461017657604060031936011261017657610845611427565b6024359163ffffffff831683036101765760206108628484611dd5565b6040519015158152f35b503461017657604060031936011261017657610886611407565b6024359073ffffffffffffffffffffffffffffffffffffffff60016108aa83611e74565b01541633036106445760ff6108be82611e74565b5460a01c16600581101561061757600311156105e657602063ffffffff7fa2508a657a25c448cf8be28d6c0ac02a9dbf45b72bce51d2668a5065d8a6c14992169283855260018252806002604087200155604051908152a280f35b503461017657604060031936011261017657610933611407565b61093b611488565b9060ff61094782611e74565b5460a01c16600581101561061757600311156105e6576bffffffffffffffffffffffff82168015610a1c5781610a179163ffffffff6106bd95941680875260016020526109e6600160408920016109a287825460a01c611a0b565b73ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519182527fe941ab62e6f22adf4e2885e8ea46e6b3bddffc58a5e5a3e5968b78248846ebb760203393a36121af565b611f9d565b6004847fbcd6b390000000000000000000000000000000000000000000000000000000008152fd5b34610b555760e0600319360112610b5557610a5d611427565b610a6561146d565b6084359060ff8216809203610b555773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b15610b55575f8060209560e4610b379660405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501526bffffffffffffffffffffffff8a1660448501526064356064850152608484015260a43560a484015260c43560c48401525af1610b45575b506024359061160f565b63ffffffff60405191168152f35b5f610b4f91611524565b5f610b2d565b5f80fd5b34610b55576060600319360112610b5557610b72611407565b610b7a611488565b906044359067ffffffffffffffff8211610b555736602383011215610b555781600401359067ffffffffffffffff8211610b55573660248360051b85010111610b55576020936024610bcd940191611a35565b6bffffffffffffffffffffffff60405191168152f35b34610b55575f600319360112610b5557602063ffffffff5f5416604051908152f35b34610b55576020600319360112610b555773ffffffffffffffffffffffffffffffffffffffff610c33611427565b16805f52600260205263ffffffff60405f20541690815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416145f14610c835760209063ffffffff60405191168152f35b5060205f610b37565b34610b55576020600319360112610b555763ffffffff610caa611407565b73ffffffffffffffffffffffffffffffffffffffff6001610cca83611e74565b0154163303610e925716805f52600160205260405f20805460ff8160a01c166005811015610e6557600303610e395764ffffffffff9060a81c1691824210610e0957602092506001820191825460a01c9273ffffffffffffffffffffffffffffffffffffffff8154169055740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000610dc5856bffffffffffffffffffffffff8560401c166119c1565b60401b169116175f557fa6a80c58dd3d0a2d2afb377a7a9d1f4f5aa2db0b9bf4f559f668bb8044a1d0c683604051848152a2610e0181336120f0565b604051908152f35b90507fcef6ae11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f8649aac2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f69edaef7000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610b55575f600319360112610b5557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610b55575f600319360112610b5557335f52600360205260405f20548015610fd657602090335f52600382525f60408120555f5473ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000610f986bffffffffffffffffffffffff85168460a01c6119c1565b60a01b169116175f556040518181527f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead833392a2610e0181336120f0565b7f6385746f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610b55576060600319360112610b55576020610b37611020611427565b61102861146d565b906024359061160f565b34610b55576020600319360112610b555761104b611407565b73ffffffffffffffffffffffffffffffffffffffff600161106b83611e74565b015416330361122d5760ff61107f82611e74565b5460a01c16906005821015610e6557600363ffffffff9210156112015716805f52600160205260405f2060ff815460a01c16906005821015610e655764ffffffffff60209160017f5648a99d3b613d0ed41d2e7665861ac3ee8c7dad141c4b5f55d8ee3d70cf40b094146111b7575b740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161781556111a98261115f63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426119fe565b83547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16911660a81b79ffffffffff00000000000000000000000000000000000000000016178255565b5460a81c16604051908152a2005b5f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff000000006111f463ffffffff84881c16611565565b861b169116175f556110ee565b7f9e4f70a4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b63ffffffff907f69edaef7000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610b55575f600319360112610b5557602063ffffffff5f54821c16604051908152f35b34610b55576020600319360112610b555763ffffffff6112a5611407565b165f526001602052602073ffffffffffffffffffffffffffffffffffffffff600160405f20015416604051908152f35b34610b55576020600319360112610b5557611321905f60a06112f5611407565b926112ff816114a3565b8281528260208201528260408201528260608201528260808201520152611e74565b60018101548154600260ff8260a01c169301549060405192611342846114a3565b73ffffffffffffffffffffffffffffffffffffffff81168452602084019473ffffffffffffffffffffffffffffffffffffffff8316865260408501926005821015610e65576113f18473ffffffffffffffffffffffffffffffffffffffff60c09964ffffffffff956bffffffffffffffffffffffff98528560608b019560a81c16855260808a019660a01c875260a08a01988952816040519a51168a525116602089015251604088019061141a565b51166060850152511660808301525160a0820152f35b6004359063ffffffff82168203610b5557565b906005821015610e655752565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610b5557565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203610b5557565b604435906bffffffffffffffffffffffff82168203610b5557565b602435906bffffffffffffffffffffffff82168203610b5557565b60c0810190811067ffffffffffffffff8211176114bf57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff8211176114bf57604052565b6080810190811067ffffffffffffffff8211176114bf57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114bf57604052565b63ffffffff168015611596577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9190826040910312610b555781518015158103610b55576020909201516bffffffffffffffffffffffff81168103610b555790565b63ffffffff1663ffffffff81146115965760010190565b9092916040517f84772f2700000000000000000000000000000000000000000000000000000000815233600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156119b6575f905f92611984575b5015611958576bffffffffffffffffffffffff166bffffffffffffffffffffffff82169080821061192957505f54946116cb63ffffffff87166115f8565b61174963ffffffff8216918098837fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000067ffffffff0000000061173963ffffffff847fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000087161760201c166115f8565b60201b16921617175f5586611ed6565b73ffffffffffffffffffffffffffffffffffffffff6040519561176b876114a3565b1692838652602086019560018752604081015f81526060820197338952608083019184835260a0840191878352865f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20965116167fffffffffffffffffffffffff0000000000000000000000000000000000000000865416178555519960058b1015610e65576bffffffffffffffffffffffff6002946118a264ffffffffff6118ed956119279f7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000008c549260a01b169116178a55511688907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff00000000000000000000000000000000000000000083549260a81b169116179055565b915191511660a01b7fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff91909116176001850155565b5191015560405192835260208301527f58a7ede8363a76de8f3d1b5ae3cb8534a95253f2d76a2929da276b086fe7c8e560403393a4611f9d565b565b907f4436bf3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff9eb7453000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90506119a8915060403d6040116119af575b6119a08183611524565b8101906115c3565b905f61168d565b503d611996565b6040513d5f823e3d90fd5b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161159657565b8181029291811591840414171561159657565b9190820180921161159657565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff821161159657565b9373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611da95763ffffffff851694855f52600160205260405f209560018701805460a01c946bffffffffffffffffffffffff811686105f14611da35750845b8589549060ff8260a01c166005811015610e65576003149182611d82575b506bffffffffffffffffffffffff1615908115611d7a575b50611d6d57906109a286611af5936119c1565b5f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000611b48876bffffffffffffffffffffffff8560401c166119c1565b60401b169116175f5585155f14611d23576bffffffffffffffffffffffff5f5b16966bffffffffffffffffffffffff611b81888a6119eb565b16915f5b88811015611bd4578060051b8801359073ffffffffffffffffffffffffffffffffffffffff8216809203610b55576001915f52600360205260405f20611bcc8c82546119fe565b905501611b85565b509295909396979194975f5473ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000611c23898460a01c611a0b565b60a01b169116175f55611c36868a6119c1565b90806040519460808601906bffffffffffffffffffffffff8d1687526020870152608060408701525260a0840192905f905b808210611ceb5750505091807f02759ba93667a421053f497774ec487e91fbb03189ed66a46430093cdac4dc84926bffffffffffffffffffffffff60ff9796951660608301520390a25460a01c16906005821015610e6557611927926001611cd79314611cdc575b50846119c1565b612404565b611ce5906121af565b5f611cd0565b90919384359073ffffffffffffffffffffffffffffffffffffffff8216809203610b5557602081600193829352019501920190611c68565b6bffffffffffffffffffffffff8087612710611d6561ffff7f000000000000000000000000000000000000000000000000000000000000000016848a166119eb565b040416611b68565b5050505093505050505f90565b90505f611ae2565b60a81c64ffffffffff1642101591506bffffffffffffffffffffffff611aca565b94611aac565b7f4bc0cd76000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690815f52600260205263ffffffff60405f209116918215159283611e63575b83611e16575b50505090565b5f9081526001602052604090205473ffffffffffffffffffffffffffffffffffffffff161491508115611e4d575b505f8080611e10565b64ffffffffff91505460201c164211155f611e44565b825463ffffffff1681149350611e0a565b63ffffffff1690815f52600160205260405f209173ffffffffffffffffffffffffffffffffffffffff60018401541615611eab5750565b7f9bbab462000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff168015611f7557805f52600260205263ffffffff60405f20541680611f4657505f52600260205263ffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b907f3899af82000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f91302bd6000000000000000000000000000000000000000000000000000000005f5260045ffd5b6bffffffffffffffffffffffff81169081156120ec577fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff00000000000000006120065f54936bffffffffffffffffffffffff8560401c16611a0b565b60401b169116175f5573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f51148216156120cb575b6040525f606052156120a05750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166120e357823b15153d15161690612091565b503d5f823e3d90fd5b5050565b816120f9575050565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612197575b604052156120a05750565b9060018115166120e357823b15153d1516169061218c565b63ffffffff16805f52600160205260405f206001810154604051907f84772f2700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff8116600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156119b6575f925f916123df575b50826123c1575b505060ff825460a01c166005811015610e65576001821515911481146123bb577f4b66b93e86af8424b217723eed660bf13092f36a5e3cc0c12b755123a4405279926020921561233457740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000061232263ffffffff84871c166115f8565b851b169116175f555b604051908152a2565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff000000006123ae63ffffffff84871c16611565565b851b169116175f5561232b565b50505050565b6bffffffffffffffffffffffff919250169060a01c10155f8061225e565b90506123fb91925060403d6040116119af576119a08183611524565b9190915f612257565b6bffffffffffffffffffffffff811680156120ec577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16806124e557507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169150813b15610b55575f916024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af180156119b6576124db5750565b5f61192791611524565b5f5260036020526124fb60405f209182546119fe565b905573ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006125425f54938460a01c611a0b565b60a01b169116175f5556",
}

// NodeRegistry is an auto generated Go binding around an Ethereum contract.
type NodeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *NodeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewNodeRegistry creates a new instance of NodeRegistry.
func NewNodeRegistry() *NodeRegistry {
	parsed, err := NodeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NodeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NodeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address admission_, address ledger_, (uint32,uint32,uint16,address) params_) returns()
func (nodeRegistry *NodeRegistry) PackConstructor(token_ common.Address, admission_ common.Address, ledger_ common.Address, params_ INodeRegistryParams) []byte {
	enc, err := nodeRegistry.abi.Pack("", token_, admission_, ledger_, params_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) PackActiveCount() []byte {
	enc, err := nodeRegistry.abi.Pack("activeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackActiveCount() ([]byte, error) {
	return nodeRegistry.abi.Pack("activeCount")
}

// UnpackActiveCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackActiveCount(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("activeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876c6157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(uint32 id, uint96 amount) returns()
func (nodeRegistry *NodeRegistry) PackAddStake(id uint32, amount *big.Int) []byte {
	enc, err := nodeRegistry.abi.Pack("addStake", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876c6157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(uint32 id, uint96 amount) returns()
func (nodeRegistry *NodeRegistry) TryPackAddStake(id uint32, amount *big.Int) ([]byte, error) {
	return nodeRegistry.abi.Pack("addStake", id, amount)
}

// PackAdmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f185f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) PackAdmission() []byte {
	enc, err := nodeRegistry.abi.Pack("admission")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f185f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackAdmission() ([]byte, error) {
	return nodeRegistry.abi.Pack("admission")
}

// UnpackAdmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa59f185f.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackAdmission(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("admission", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) PackClaim() []byte {
	enc, err := nodeRegistry.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) TryPackClaim() ([]byte, error) {
	return nodeRegistry.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) PackCredit(account common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) TryPackCredit(account common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (nodeRegistry *NodeRegistry) PackLedger() []byte {
	enc, err := nodeRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackLedger() ([]byte, error) {
	return nodeRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) PackNode(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("node", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) TryPackNode(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("node", id)
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d5c027c.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) UnpackNode(data []byte) (INodeRegistryNode, error) {
	out, err := nodeRegistry.abi.Unpack("node", data)
	if err != nil {
		return *new(INodeRegistryNode), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryNode)).(*INodeRegistryNode)
	return out0, nil
}

// PackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) PackNodeCount() []byte {
	enc, err := nodeRegistry.abi.Pack("nodeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackNodeCount() ([]byte, error) {
	return nodeRegistry.abi.Pack("nodeCount")
}

// UnpackNodeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da49b83.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackNodeCount(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("nodeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) PackNodeOf(signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("nodeOf", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackNodeOf(signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("nodeOf", signer)
}

// UnpackNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682a9141.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackNodeOf(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("nodeOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) PackOwnerOf(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) TryPackOwnerOf(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) PackParams() []byte {
	enc, err := nodeRegistry.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) TryPackParams() ([]byte, error) {
	return nodeRegistry.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) UnpackParams(data []byte) (INodeRegistryParams, error) {
	out, err := nodeRegistry.abi.Unpack("params", data)
	if err != nil {
		return *new(INodeRegistryParams), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryParams)).(*INodeRegistryParams)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cfa0a87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) PackRegister(signer common.Address, metadata [32]byte, amount *big.Int) []byte {
	enc, err := nodeRegistry.abi.Pack("register", signer, metadata, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cfa0a87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) TryPackRegister(signer common.Address, metadata [32]byte, amount *big.Int) ([]byte, error) {
	return nodeRegistry.abi.Pack("register", signer, metadata, amount)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cfa0a87.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) UnpackRegister(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb73c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) PackRegisterWithPermit(signer common.Address, metadata [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := nodeRegistry.abi.Pack("registerWithPermit", signer, metadata, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb73c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) TryPackRegisterWithPermit(signer common.Address, metadata [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return nodeRegistry.abi.Pack("registerWithPermit", signer, metadata, amount, deadline, v, r, s)
}

// UnpackRegisterWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fb73c5d.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) UnpackRegisterWithPermit(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("registerWithPermit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x460b4fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestExit(uint32 id) returns()
func (nodeRegistry *NodeRegistry) PackRequestExit(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("requestExit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x460b4fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestExit(uint32 id) returns()
func (nodeRegistry *NodeRegistry) TryPackRequestExit(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("requestExit", id)
}

// PackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc96c7838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function review(uint32 id) returns()
func (nodeRegistry *NodeRegistry) PackReview(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("review", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc96c7838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function review(uint32 id) returns()
func (nodeRegistry *NodeRegistry) TryPackReview(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("review", id)
}

// PackRevokeSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5271334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) PackRevokeSigner(id uint32, signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("revokeSigner", id, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5271334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) TryPackRevokeSigner(id uint32, signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("revokeSigner", id, signer)
}

// PackSetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a61e728.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMetadata(uint32 id, bytes32 metadata) returns()
func (nodeRegistry *NodeRegistry) PackSetMetadata(id uint32, metadata [32]byte) []byte {
	enc, err := nodeRegistry.abi.Pack("setMetadata", id, metadata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a61e728.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMetadata(uint32 id, bytes32 metadata) returns()
func (nodeRegistry *NodeRegistry) TryPackSetMetadata(id uint32, metadata [32]byte) ([]byte, error) {
	return nodeRegistry.abi.Pack("setMetadata", id, metadata)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdb8eaba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) PackSetSigner(id uint32, signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("setSigner", id, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdb8eaba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) TryPackSetSigner(id uint32, signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("setSigner", id, signer)
}

// PackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state)
func (nodeRegistry *NodeRegistry) PackSignerOf(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("signerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state)
func (nodeRegistry *NodeRegistry) TryPackSignerOf(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("signerOf", id)
}

// SignerOfOutput serves as a container for the return parameters of contract
// method SignerOf.
type SignerOfOutput struct {
	Signer common.Address
	State  uint8
}

// UnpackSignerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac5d6ab6.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state)
func (nodeRegistry *NodeRegistry) UnpackSignerOf(data []byte) (SignerOfOutput, error) {
	out, err := nodeRegistry.abi.Unpack("signerOf", data)
	outstruct := new(SignerOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Signer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.State = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackSignsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0304962.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) PackSignsFor(signer common.Address, id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("signsFor", signer, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0304962.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) TryPackSignsFor(signer common.Address, id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("signsFor", signer, id)
}

// UnpackSignsFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0304962.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) UnpackSignsFor(data []byte) (bool, error) {
	out, err := nodeRegistry.abi.Unpack("signsFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7630d879.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) PackSlash(id uint32, amount *big.Int, honest []common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("slash", id, amount, honest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7630d879.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) TryPackSlash(id uint32, amount *big.Int, honest []common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("slash", id, amount, honest)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7630d879.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) PackToken() []byte {
	enc, err := nodeRegistry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackToken() ([]byte, error) {
	return nodeRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) PackTotals() []byte {
	enc, err := nodeRegistry.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) TryPackTotals() ([]byte, error) {
	return nodeRegistry.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) UnpackTotals(data []byte) (INodeRegistryTotals, error) {
	out, err := nodeRegistry.abi.Unpack("totals", data)
	if err != nil {
		return *new(INodeRegistryTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryTotals)).(*INodeRegistryTotals)
	return out0, nil
}

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1a9054.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) PackWithdrawStake(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("withdrawStake", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1a9054.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) TryPackWithdrawStake(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("withdrawStake", id)
}

// UnpackWithdrawStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f1a9054.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackWithdrawStake(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("withdrawStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// NodeRegistryCreditClaimed represents a CreditClaimed event raised by the NodeRegistry contract.
type NodeRegistryCreditClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodeRegistryCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (NodeRegistryCreditClaimed) ContractEventName() string {
	return NodeRegistryCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, uint256 amount)
func (nodeRegistry *NodeRegistry) UnpackCreditClaimedEvent(log *types.Log) (*NodeRegistryCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryCreditClaimed)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeActivityChanged represents a NodeActivityChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeActivityChanged struct {
	Node   uint32
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeActivityChangedEventName = "NodeActivityChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeActivityChanged) ContractEventName() string {
	return NodeRegistryNodeActivityChangedEventName
}

// UnpackNodeActivityChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeActivityChanged(uint32 indexed node, bool active)
func (nodeRegistry *NodeRegistry) UnpackNodeActivityChangedEvent(log *types.Log) (*NodeRegistryNodeActivityChanged, error) {
	event := "NodeActivityChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeActivityChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeExitRequested represents a NodeExitRequested event raised by the NodeRegistry contract.
type NodeRegistryNodeExitRequested struct {
	Node       uint32
	ExitableAt *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeExitRequestedEventName = "NodeExitRequested"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeExitRequested) ContractEventName() string {
	return NodeRegistryNodeExitRequestedEventName
}

// UnpackNodeExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeExitRequested(uint32 indexed node, uint40 exitableAt)
func (nodeRegistry *NodeRegistry) UnpackNodeExitRequestedEvent(log *types.Log) (*NodeRegistryNodeExitRequested, error) {
	event := "NodeExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeExitRequested)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeExited represents a NodeExited event raised by the NodeRegistry contract.
type NodeRegistryNodeExited struct {
	Node  uint32
	Stake *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeExitedEventName = "NodeExited"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeExited) ContractEventName() string {
	return NodeRegistryNodeExitedEventName
}

// UnpackNodeExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeExited(uint32 indexed node, uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackNodeExitedEvent(log *types.Log) (*NodeRegistryNodeExited, error) {
	event := "NodeExited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeExited)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeMetadataChanged represents a NodeMetadataChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeMetadataChanged struct {
	Node     uint32
	Metadata [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeMetadataChangedEventName = "NodeMetadataChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeMetadataChanged) ContractEventName() string {
	return NodeRegistryNodeMetadataChangedEventName
}

// UnpackNodeMetadataChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeMetadataChanged(uint32 indexed node, bytes32 metadata)
func (nodeRegistry *NodeRegistry) UnpackNodeMetadataChangedEvent(log *types.Log) (*NodeRegistryNodeMetadataChanged, error) {
	event := "NodeMetadataChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeMetadataChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeRegistered represents a NodeRegistered event raised by the NodeRegistry contract.
type NodeRegistryNodeRegistered struct {
	Node     uint32
	Owner    common.Address
	Signer   common.Address
	Metadata [32]byte
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeRegistered) ContractEventName() string {
	return NodeRegistryNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(uint32 indexed node, address indexed owner, address indexed signer, bytes32 metadata, uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackNodeRegisteredEvent(log *types.Log) (*NodeRegistryNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeRegistered)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSignerChanged represents a NodeSignerChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeSignerChanged struct {
	Node          uint32
	OldSigner     common.Address
	NewSigner     common.Address
	OldValidUntil *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSignerChangedEventName = "NodeSignerChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSignerChanged) ContractEventName() string {
	return NodeRegistryNodeSignerChangedEventName
}

// UnpackNodeSignerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSignerChanged(uint32 indexed node, address indexed oldSigner, address indexed newSigner, uint40 oldValidUntil)
func (nodeRegistry *NodeRegistry) UnpackNodeSignerChangedEvent(log *types.Log) (*NodeRegistryNodeSignerChanged, error) {
	event := "NodeSignerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSignerChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSignerRevoked represents a NodeSignerRevoked event raised by the NodeRegistry contract.
type NodeRegistryNodeSignerRevoked struct {
	Node   uint32
	Signer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSignerRevokedEventName = "NodeSignerRevoked"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSignerRevoked) ContractEventName() string {
	return NodeRegistryNodeSignerRevokedEventName
}

// UnpackNodeSignerRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSignerRevoked(uint32 indexed node, address indexed signer)
func (nodeRegistry *NodeRegistry) UnpackNodeSignerRevokedEvent(log *types.Log) (*NodeRegistryNodeSignerRevoked, error) {
	event := "NodeSignerRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSignerRevoked)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSlashed represents a NodeSlashed event raised by the NodeRegistry contract.
type NodeRegistryNodeSlashed struct {
	Node   uint32
	Amount *big.Int
	Share  *big.Int
	Honest []common.Address
	Sunk   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSlashedEventName = "NodeSlashed"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSlashed) ContractEventName() string {
	return NodeRegistryNodeSlashedEventName
}

// UnpackNodeSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSlashed(uint32 indexed node, uint96 amount, uint96 share, address[] honest, uint96 sunk)
func (nodeRegistry *NodeRegistry) UnpackNodeSlashedEvent(log *types.Log) (*NodeRegistryNodeSlashed, error) {
	event := "NodeSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSlashed)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryStakeAdded represents a StakeAdded event raised by the NodeRegistry contract.
type NodeRegistryStakeAdded struct {
	Node   uint32
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryStakeAddedEventName = "StakeAdded"

// ContractEventName returns the user-defined event name.
func (NodeRegistryStakeAdded) ContractEventName() string {
	return NodeRegistryStakeAddedEventName
}

// UnpackStakeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeAdded(uint32 indexed node, address indexed from, uint96 amount)
func (nodeRegistry *NodeRegistry) UnpackStakeAddedEvent(log *types.Log) (*NodeRegistryStakeAdded, error) {
	event := "StakeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryStakeAdded)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (nodeRegistry *NodeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["HonestPartTooLarge"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackHonestPartTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NoCredit"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeAlreadyExited"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeAlreadyExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeNotExiting"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeUnknown"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotNodeOwner"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotNodeOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerNotInGrace"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerNotInGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerTaken"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerZero"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeLocked"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeZero"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeZeroError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NodeRegistryHonestPartTooLarge represents a HonestPartTooLarge error raised by the NodeRegistry contract.
type NodeRegistryHonestPartTooLarge struct {
	HonestBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HonestPartTooLarge(uint16 honestBps)
func NodeRegistryHonestPartTooLargeErrorID() common.Hash {
	return common.HexToHash("0x5b6c1d73a7cb0fac7421f3f51870f1a949a7c38b7dfe82594c4da67c1ec03ae0")
}

// UnpackHonestPartTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HonestPartTooLarge(uint16 honestBps)
func (nodeRegistry *NodeRegistry) UnpackHonestPartTooLargeError(raw []byte) (*NodeRegistryHonestPartTooLarge, error) {
	out := new(NodeRegistryHonestPartTooLarge)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "HonestPartTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNoCredit represents a NoCredit error raised by the NodeRegistry contract.
type NodeRegistryNoCredit struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCredit(address account)
func NodeRegistryNoCreditErrorID() common.Hash {
	return common.HexToHash("0x6385746fcefe8edde7204ab2688cf3a9703f55184b5a77e217814dada566d089")
}

// UnpackNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCredit(address account)
func (nodeRegistry *NodeRegistry) UnpackNoCreditError(raw []byte) (*NodeRegistryNoCredit, error) {
	out := new(NodeRegistryNoCredit)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeAlreadyExited represents a NodeAlreadyExited error raised by the NodeRegistry contract.
type NodeRegistryNodeAlreadyExited struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeAlreadyExited(uint32 node)
func NodeRegistryNodeAlreadyExitedErrorID() common.Hash {
	return common.HexToHash("0x9e4f70a4f538f953b46b4fe6398f2dcfbff491122050648e45f9e28b30e2e700")
}

// UnpackNodeAlreadyExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeAlreadyExited(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeAlreadyExitedError(raw []byte) (*NodeRegistryNodeAlreadyExited, error) {
	out := new(NodeRegistryNodeAlreadyExited)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeAlreadyExited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeNotExiting represents a NodeNotExiting error raised by the NodeRegistry contract.
type NodeRegistryNodeNotExiting struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotExiting(uint32 node)
func NodeRegistryNodeNotExitingErrorID() common.Hash {
	return common.HexToHash("0x8649aac293dd172d1e080ec24b3b603021c5903903620bb569e9196b3740f3ab")
}

// UnpackNodeNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotExiting(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeNotExitingError(raw []byte) (*NodeRegistryNodeNotExiting, error) {
	out := new(NodeRegistryNodeNotExiting)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeNotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeUnknown represents a NodeUnknown error raised by the NodeRegistry contract.
type NodeRegistryNodeUnknown struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeUnknown(uint32 node)
func NodeRegistryNodeUnknownErrorID() common.Hash {
	return common.HexToHash("0x9bbab462a17d3833faae59504d7724ad73a6bd03d152a5f95a138dd1d330adf2")
}

// UnpackNodeUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeUnknown(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeUnknownError(raw []byte) (*NodeRegistryNodeUnknown, error) {
	out := new(NodeRegistryNodeUnknown)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotAdmitted represents a NotAdmitted error raised by the NodeRegistry contract.
type NodeRegistryNotAdmitted struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmitted(address account)
func NodeRegistryNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0xf9eb7453ab8744e4cb94d46ace41077884bf6f2444cf33296649fc80d1eeb578")
}

// UnpackNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmitted(address account)
func (nodeRegistry *NodeRegistry) UnpackNotAdmittedError(raw []byte) (*NodeRegistryNotAdmitted, error) {
	out := new(NodeRegistryNotAdmitted)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotNodeOwner represents a NotNodeOwner error raised by the NodeRegistry contract.
type NodeRegistryNotNodeOwner struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNodeOwner(uint32 node, address caller)
func NodeRegistryNotNodeOwnerErrorID() common.Hash {
	return common.HexToHash("0x69edaef7ed963bfaade63e4763065a236a800f2a50dcfcd5409c05a1149ba6f7")
}

// UnpackNotNodeOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNodeOwner(uint32 node, address caller)
func (nodeRegistry *NodeRegistry) UnpackNotNodeOwnerError(raw []byte) (*NodeRegistryNotNodeOwner, error) {
	out := new(NodeRegistryNotNodeOwner)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotNodeOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotSlasher represents a NotSlasher error raised by the NodeRegistry contract.
type NodeRegistryNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func NodeRegistryNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (nodeRegistry *NodeRegistry) UnpackNotSlasherError(raw []byte) (*NodeRegistryNotSlasher, error) {
	out := new(NodeRegistryNotSlasher)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the NodeRegistry contract.
type NodeRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func NodeRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (nodeRegistry *NodeRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*NodeRegistrySafeERC20FailedOperation, error) {
	out := new(NodeRegistrySafeERC20FailedOperation)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerNotInGrace represents a SignerNotInGrace error raised by the NodeRegistry contract.
type NodeRegistrySignerNotInGrace struct {
	Node   uint32
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerNotInGrace(uint32 node, address signer)
func NodeRegistrySignerNotInGraceErrorID() common.Hash {
	return common.HexToHash("0xfde5588f7cbd696e3d45dea1ee4043022e0fee85af8dfa0dca8d50ee853106e2")
}

// UnpackSignerNotInGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerNotInGrace(uint32 node, address signer)
func (nodeRegistry *NodeRegistry) UnpackSignerNotInGraceError(raw []byte) (*NodeRegistrySignerNotInGrace, error) {
	out := new(NodeRegistrySignerNotInGrace)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerNotInGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerTaken represents a SignerTaken error raised by the NodeRegistry contract.
type NodeRegistrySignerTaken struct {
	Signer common.Address
	Node   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerTaken(address signer, uint32 node)
func NodeRegistrySignerTakenErrorID() common.Hash {
	return common.HexToHash("0x3899af827ac5bb7e91846f9a4c7165fe31f2d31655a3eab6a9e8c13ef2581af9")
}

// UnpackSignerTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerTaken(address signer, uint32 node)
func (nodeRegistry *NodeRegistry) UnpackSignerTakenError(raw []byte) (*NodeRegistrySignerTaken, error) {
	out := new(NodeRegistrySignerTaken)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerZero represents a SignerZero error raised by the NodeRegistry contract.
type NodeRegistrySignerZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerZero()
func NodeRegistrySignerZeroErrorID() common.Hash {
	return common.HexToHash("0x91302bd6666db005ccdc03377b70733436c1709524018a1d1e960d460f05ed34")
}

// UnpackSignerZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerZero()
func (nodeRegistry *NodeRegistry) UnpackSignerZeroError(raw []byte) (*NodeRegistrySignerZero, error) {
	out := new(NodeRegistrySignerZero)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeLocked represents a StakeLocked error raised by the NodeRegistry contract.
type NodeRegistryStakeLocked struct {
	Node       uint32
	ExitableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeLocked(uint32 node, uint40 exitableAt)
func NodeRegistryStakeLockedErrorID() common.Hash {
	return common.HexToHash("0xcef6ae1117fa6fd128c95e86bf0f25f0b968441f6c365265d8b2c914d1940478")
}

// UnpackStakeLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeLocked(uint32 node, uint40 exitableAt)
func (nodeRegistry *NodeRegistry) UnpackStakeLockedError(raw []byte) (*NodeRegistryStakeLocked, error) {
	out := new(NodeRegistryStakeLocked)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeTooLow represents a StakeTooLow error raised by the NodeRegistry contract.
type NodeRegistryStakeTooLow struct {
	Stake *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint96 stake, uint96 least)
func NodeRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x4436bf3b58c79e4b56197f981f65ccb6f14cb4a3d23e9e54f3b40321539eeedc")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint96 stake, uint96 least)
func (nodeRegistry *NodeRegistry) UnpackStakeTooLowError(raw []byte) (*NodeRegistryStakeTooLow, error) {
	out := new(NodeRegistryStakeTooLow)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeZero represents a StakeZero error raised by the NodeRegistry contract.
type NodeRegistryStakeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeZero()
func NodeRegistryStakeZeroErrorID() common.Hash {
	return common.HexToHash("0xbcd6b390f608ff96cecc2bfe9a8c9becb7694b02629620af8f51e0b12eeb15be")
}

// UnpackStakeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeZero()
func (nodeRegistry *NodeRegistry) UnpackStakeZeroError(raw []byte) (*NodeRegistryStakeZero, error) {
	out := new(NodeRegistryStakeZero)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolMetaData contains all meta data concerning the RewardPool contract.
var RewardPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"emissionPerInstance\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"emissionMaxInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"labelBonus\",\"type\":\"uint96\"}],\"internalType\":\"structIRewardPool.Params\",\"name\":\"params_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"creditLabel\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"emissionBudget\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"escrowAdded\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"escrowReturned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"emissionPerInstance\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"emissionMaxInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"labelBonus\",\"type\":\"uint96\"}],\"internalType\":\"structIRewardPool.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"findings\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"emissionInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"address[]\",\"name\":\"owners\",\"type\":\"address[]\"}],\"internalType\":\"structIRewardPool.Settlement\",\"name\":\"settlement\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"drawn\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"royalty\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"emission\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"escrowed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"credited\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"funded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLedger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotModelRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStudyRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"}],\"name\":\"RoyaltyTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"}]",
	ID:  "02b3dbef1e0443b9023353650e16f76dae",
	Bin: "0x6101a0806040523461027b57806115a0803803809161001e82856102ed565b8339810103610100811261027b5781516001600160a01b038116929083810361027b5761004d60208301610310565b9361005a60408401610310565b93608061006960608601610310565b91607f19011261027b5760405194608086016001600160401b038111878210176102d95760405260808501519661ffff88169788810361027b5787526100b160a08701610324565b946020880195865260c08701519663ffffffff8816880361027b5760e06100df9160408b01998a5201610324565b9860608901998a5261271081116102c7575060805260a05260c05260e052604051631aa93a7560e11b815290602082600481845afa918215610287575f92610292575b506020600491604051928380926318160ddd60e01b82525afa908115610287575f91610251575b50810390811161023d576001600160601b0390811661010052925161ffff1661012052518216610140525163ffffffff1661016052905116610180526040516112679081610339823960805181818160d501528181610b7601528181610bdc0152610dba015260a05181818161013e015281816104f50152610d1a015260c051818181610373015261054a015260e05181818161068501526106f80152610100518181816103bc01526111d6015261012051818181610282015261095a0152610140518181816102b3015261115f0152610160518181816102e00152611125015261018051818181610307015261059d0152f35b634e487b7160e01b5f52601160045260245ffd5b90506020813d60201161027f575b8161026c602093836102ed565b8101031261027b57515f610149565b5f80fd5b3d915061025f565b6040513d5f823e3d90fd5b9091506020813d6020116102bf575b816102ae602093836102ed565b8101031261027b5751906020610122565b3d91506102a1565b633155d94960e21b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176102d957604052565b51906001600160a01b038216820361027b57565b51906001600160601b038216820361027b5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806326af457714610cd15780634e71d92d14610a3f57806351302e24146106a957806356397c35146106585780638ac76cfc146105195780639986df2c146104c8578063c038a38e146103e0578063c5ca738c14610397578063c7f5a33e14610346578063cff0ab9614610232578063d5d44d80146101ee578063f07a6abe146100fc5763fc0c546a146100a9575f80fd5b346100f957806003193601126100f957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100f95760206003193601126100f9576004356bffffffffffffffffffffffff81168091036101ea5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036101be576101b8906001547fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6101a984828516610f98565b16911617600155600354610eb2565b60035580f35b6024827f834575fa00000000000000000000000000000000000000000000000000000000815233600452fd5b5080fd5b50346100f95760206003193601126100f957604060209173ffffffffffffffffffffffffffffffffffffffff610222610e30565b1681528083522054604051908152f35b50346100f957806003193601126100f957606060405161025181610edb565b8281528260208201528260408201520152608060405161027081610edb565b6bffffffffffffffffffffffff61ffff7f0000000000000000000000000000000000000000000000000000000000000000169182815263ffffffff6020820191837f00000000000000000000000000000000000000000000000000000000000000001683528360606040830192847f00000000000000000000000000000000000000000000000000000000000000001684520193817f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b50346100f957806003193601126100f957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f957806003193601126100f95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f957806003193601126100f95760c06040516103ff81610ebf565b8281528260208201528260408201528260608201528260808201528260a0820152015260e06001546fffffffffffffffffffffffffffffffff8116906003549060045460055490600254936040519361045785610ebf565b868552602085019060801c815260408501918252606085019283526080850193845260c060a08601956fffffffffffffffffffffffffffffffff88168752019560801c86526040519687525160208701525160408601525160608501525160808401525160a08301525160c0820152f35b50346100f957806003193601126100f957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f95760206003193601126100f957610533610e30565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361062c57604060209273ffffffffffffffffffffffffffffffffffffffff6bffffffffffffffffffffffff6105c2817f00000000000000000000000000000000000000000000000000000000000000001661119a565b1693168152808452206105d6828254610eb2565b90556001546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000061061a848460801c610f98565b60801b16911617600155604051908152f35b6024827fd11a8d1500000000000000000000000000000000000000000000000000000000815233600452fd5b50346100f957806003193601126100f957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f95760206003193601126100f9576004359067ffffffffffffffff82116100f957816004019060a060031984360301126100f95773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610a135780918160848501916107308382610ef7565b96905060248101358015158103610a0f57610930575b6bffffffffffffffffffffffff6107606064829301610f4b565b1695168095036bffffffffffffffffffffffff81116109035786156108d6576bffffffffffffffffffffffff879116049283610845575b5050506107bc6107b66060956bffffffffffffffffffffffff93610f64565b84610eb2565b1691600154917fffffffffffffffffffffffffffffffff0000000000000000000000000000000061082b6bffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff61081088828916610e53565b169316948383610820888a610f98565b92161760801c610f98565b60801b161760015560405192835260208301526040820152f35b825b8781106108545750610797565b61085e8284610ef7565b8210156108a9579073ffffffffffffffffffffffffffffffffffffffff61088b6001938360051b01610f77565b16855284602052604085206108a1878254610eb2565b905501610847565b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526012600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b935093506bffffffffffffffffffffffff6127106109808261095460648801610f4b565b1661ffff7f00000000000000000000000000000000000000000000000000000000000000001690610f64565b041693604484013563ffffffff81168103610a0b576bffffffffffffffffffffffff61076060646109b18394611108565b976109be848a168b610eb2565b806109cf575b509350505050610746565b73ffffffffffffffffffffffffffffffffffffffff6109ed88610f77565b16885287602052610a0360408920918254610eb2565b90555f6109c4565b8280fd5b8380fd5b807f2e837ee8000000000000000000000000000000000000000000000000000000006024925233600452fd5b5034610ca1575f600319360112610ca157610a58610fca565b335f525f60205260405f20548015610ca557335f525f6020525f60408120556001546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000610abb8285168460801c610e53565b60801b16911617600155610ad181600554610eb2565b6005556fffffffffffffffffffffffffffffffff6002548181167fffffffffffffffffffffffffffffffff00000000000000000000000000000000610b198360801c83610e53565b9260801b16176002556040518381527fd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a60203392a2169182610bc5575b60209250610b9b823373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661103e565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b15610ca1575f936044859260405196879384927f40c10f1900000000000000000000000000000000000000000000000000000000845230600485015260248401525af18015610c965715610b56575067ffffffffffffffff8211610c69576020916040525f610b56565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b5f80fd5b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610ca1576040600319360112610ca157610cea610e30565b6024356bffffffffffffffffffffffff8116809103610ca15773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610e0457610ddf91610d4c610fca565b6001547fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff610d8d85828516610e53565b16911617600155610da082600454610eb2565b60045573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661103e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f834575fa000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610ca157565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610e8557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908201809211610e8557565b60e0810190811067ffffffffffffffff821117610c6957604052565b6080810190811067ffffffffffffffff821117610c6957604052565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610ca1570180359067ffffffffffffffff8211610ca157602001918160051b36038313610ca157565b356bffffffffffffffffffffffff81168103610ca15790565b81810292918115918404141715610e8557565b3573ffffffffffffffffffffffffffffffffffffffff81168103610ca15790565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610e8557565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6110165760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156110e7575b604052156110a55750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166110ff57823b15153d1516169061109a565b503d5f823e3d90fd5b63ffffffff81169081156111945763ffffffff61118491611189937f0000000000000000000000000000000000000000000000000000000000000000908382161061118c575b50166bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610f64565b61119a565b90565b90505f61114e565b50505f90565b6bffffffffffffffffffffffff906002546fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff6111fb82867f000000000000000000000000000000000000000000000000000000000000000016610e53565b1680841161124f575b506fffffffffffffffffffffffffffffffff6112447fffffffffffffffffffffffffffffffff000000000000000000000000000000009282861690610f98565b169116176002551690565b92506fffffffffffffffffffffffffffffffff61120456",
}

// RewardPool is an auto generated Go binding around an Ethereum contract.
type RewardPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardPool) GetABI() abi.ABI {
	return c.abi
}

// NewRewardPool creates a new instance of RewardPool.
func NewRewardPool() *RewardPool {
	parsed, err := RewardPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address models_, address studies_, address ledger_, (uint16,uint96,uint32,uint96) params_) returns()
func (rewardPool *RewardPool) PackConstructor(token_ common.Address, models_ common.Address, studies_ common.Address, ledger_ common.Address, params_ IRewardPoolParams) []byte {
	enc, err := rewardPool.abi.Pack("", token_, models_, studies_, ledger_, params_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) PackClaim() []byte {
	enc, err := rewardPool.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) TryPackClaim() ([]byte, error) {
	return rewardPool.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) PackCredit(account common.Address) []byte {
	enc, err := rewardPool.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) TryPackCredit(account common.Address) ([]byte, error) {
	return rewardPool.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac76cfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) PackCreditLabel(contributor common.Address) []byte {
	enc, err := rewardPool.abi.Pack("creditLabel", contributor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac76cfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) TryPackCreditLabel(contributor common.Address) ([]byte, error) {
	return rewardPool.abi.Pack("creditLabel", contributor)
}

// UnpackCreditLabel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ac76cfc.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) UnpackCreditLabel(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("creditLabel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmissionBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ca738c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) PackEmissionBudget() []byte {
	enc, err := rewardPool.abi.Pack("emissionBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmissionBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ca738c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) TryPackEmissionBudget() ([]byte, error) {
	return rewardPool.abi.Pack("emissionBudget")
}

// UnpackEmissionBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5ca738c.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) UnpackEmissionBudget(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("emissionBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrowAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07a6abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowAdded(uint96 amount) returns()
func (rewardPool *RewardPool) PackEscrowAdded(amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("escrowAdded", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07a6abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowAdded(uint96 amount) returns()
func (rewardPool *RewardPool) TryPackEscrowAdded(amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("escrowAdded", amount)
}

// PackEscrowReturned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26af4577.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowReturned(address vendor, uint96 amount) returns()
func (rewardPool *RewardPool) PackEscrowReturned(vendor common.Address, amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("escrowReturned", vendor, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowReturned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26af4577.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowReturned(address vendor, uint96 amount) returns()
func (rewardPool *RewardPool) TryPackEscrowReturned(vendor common.Address, amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("escrowReturned", vendor, amount)
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (rewardPool *RewardPool) PackLedger() []byte {
	enc, err := rewardPool.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (rewardPool *RewardPool) TryPackLedger() ([]byte, error) {
	return rewardPool.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (rewardPool *RewardPool) UnpackLedger(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) PackModels() []byte {
	enc, err := rewardPool.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) TryPackModels() ([]byte, error) {
	return rewardPool.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) UnpackModels(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96))
func (rewardPool *RewardPool) PackParams() []byte {
	enc, err := rewardPool.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96))
func (rewardPool *RewardPool) TryPackParams() ([]byte, error) {
	return rewardPool.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96))
func (rewardPool *RewardPool) UnpackParams(data []byte) (IRewardPoolParams, error) {
	out, err := rewardPool.abi.Unpack("params", data)
	if err != nil {
		return *new(IRewardPoolParams), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolParams)).(*IRewardPoolParams)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51302e24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,bool,uint32,uint96,address[]) settlement) returns(uint96 drawn, uint96 royalty, uint96 emission)
func (rewardPool *RewardPool) PackSettle(settlement IRewardPoolSettlement) []byte {
	enc, err := rewardPool.abi.Pack("settle", settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51302e24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,bool,uint32,uint96,address[]) settlement) returns(uint96 drawn, uint96 royalty, uint96 emission)
func (rewardPool *RewardPool) TryPackSettle(settlement IRewardPoolSettlement) ([]byte, error) {
	return rewardPool.abi.Pack("settle", settlement)
}

// SettleOutput serves as a container for the return parameters of contract
// method Settle.
type SettleOutput struct {
	Drawn    *big.Int
	Royalty  *big.Int
	Emission *big.Int
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51302e24.
//
// Solidity: function settle((address,bool,uint32,uint96,address[]) settlement) returns(uint96 drawn, uint96 royalty, uint96 emission)
func (rewardPool *RewardPool) UnpackSettle(data []byte) (SettleOutput, error) {
	out, err := rewardPool.abi.Unpack("settle", data)
	outstruct := new(SettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Drawn = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Royalty = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Emission = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) PackStudies() []byte {
	enc, err := rewardPool.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) TryPackStudies() ([]byte, error) {
	return rewardPool.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) UnpackStudies(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) PackToken() []byte {
	enc, err := rewardPool.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) TryPackToken() ([]byte, error) {
	return rewardPool.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) UnpackToken(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) PackTotals() []byte {
	enc, err := rewardPool.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) TryPackTotals() ([]byte, error) {
	return rewardPool.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) UnpackTotals(data []byte) (IRewardPoolTotals, error) {
	out, err := rewardPool.abi.Unpack("totals", data)
	if err != nil {
		return *new(IRewardPoolTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolTotals)).(*IRewardPoolTotals)
	return out0, nil
}

// RewardPoolClaimed represents a Claimed event raised by the RewardPool contract.
type RewardPoolClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardPoolClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardPoolClaimed) ContractEventName() string {
	return RewardPoolClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, uint256 amount)
func (rewardPool *RewardPool) UnpackClaimedEvent(log *types.Log) (*RewardPoolClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardPoolClaimed)
	if len(log.Data) > 0 {
		if err := rewardPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rewardPool *RewardPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotLedger"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotLedgerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotModelRegistry"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotModelRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotStudyRegistry"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotStudyRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewardPool.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["RoyaltyTooLarge"].ID.Bytes()[:4]) {
		return rewardPool.UnpackRoyaltyTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return rewardPool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardPoolNotLedger represents a NotLedger error raised by the RewardPool contract.
type RewardPoolNotLedger struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLedger(address caller)
func RewardPoolNotLedgerErrorID() common.Hash {
	return common.HexToHash("0x2e837ee88d330a7637303a1e28c317655020e5f5463d4aaf56f387eb6e73b99a")
}

// UnpackNotLedgerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLedger(address caller)
func (rewardPool *RewardPool) UnpackNotLedgerError(raw []byte) (*RewardPoolNotLedger, error) {
	out := new(RewardPoolNotLedger)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotLedger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotModelRegistry represents a NotModelRegistry error raised by the RewardPool contract.
type RewardPoolNotModelRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelRegistry(address caller)
func RewardPoolNotModelRegistryErrorID() common.Hash {
	return common.HexToHash("0x834575facd9f318c8ffafec263401d442e279de65b7ac7563f81fca5409b56b1")
}

// UnpackNotModelRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelRegistry(address caller)
func (rewardPool *RewardPool) UnpackNotModelRegistryError(raw []byte) (*RewardPoolNotModelRegistry, error) {
	out := new(RewardPoolNotModelRegistry)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotModelRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotStudyRegistry represents a NotStudyRegistry error raised by the RewardPool contract.
type RewardPoolNotStudyRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStudyRegistry(address caller)
func RewardPoolNotStudyRegistryErrorID() common.Hash {
	return common.HexToHash("0xd11a8d153b2bff4591cd2d47c08fc2967261263c658d12534313bef2837a3bf6")
}

// UnpackNotStudyRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStudyRegistry(address caller)
func (rewardPool *RewardPool) UnpackNotStudyRegistryError(raw []byte) (*RewardPoolNotStudyRegistry, error) {
	out := new(RewardPoolNotStudyRegistry)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotStudyRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNothingToClaim represents a NothingToClaim error raised by the RewardPool contract.
type RewardPoolNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func RewardPoolNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (rewardPool *RewardPool) UnpackNothingToClaimError(raw []byte) (*RewardPoolNothingToClaim, error) {
	out := new(RewardPoolNothingToClaim)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RewardPool contract.
type RewardPoolReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardPoolReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewardPool *RewardPool) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardPoolReentrancyGuardReentrantCall, error) {
	out := new(RewardPoolReentrancyGuardReentrantCall)
	if err := rewardPool.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolRoyaltyTooLarge represents a RoyaltyTooLarge error raised by the RewardPool contract.
type RewardPoolRoyaltyTooLarge struct {
	RoyaltyBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyTooLarge(uint16 royaltyBps)
func RewardPoolRoyaltyTooLargeErrorID() common.Hash {
	return common.HexToHash("0xc55765246e1a77fba9fba42f0d4ab6ce21ce0465b7eb6176b8f234bc4dafed07")
}

// UnpackRoyaltyTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyTooLarge(uint16 royaltyBps)
func (rewardPool *RewardPool) UnpackRoyaltyTooLargeError(raw []byte) (*RewardPoolRoyaltyTooLarge, error) {
	out := new(RewardPoolRoyaltyTooLarge)
	if err := rewardPool.abi.UnpackIntoInterface(out, "RoyaltyTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RewardPool contract.
type RewardPoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RewardPoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (rewardPool *RewardPool) UnpackSafeERC20FailedOperationError(raw []byte) (*RewardPoolSafeERC20FailedOperation, error) {
	out := new(RewardPoolSafeERC20FailedOperation)
	if err := rewardPool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryMetaData contains all meta data concerning the StudyRegistry contract.
var StudyRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"period\",\"type\":\"uint40\"}],\"internalType\":\"structIStudyRegistry.LabelWindow\",\"name\":\"window\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_LABEL_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"keyCid\",\"type\":\"bytes32\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"labelCommitmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"labelTimes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"labelWindow\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"period\",\"type\":\"uint40\"}],\"internalType\":\"structIStudyRegistry.LabelWindow\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"lookup\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"StudyWord\",\"name\":\"word\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"markValidated\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"revealLabel\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"study\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"withdrawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"validated\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"labelRevealed\",\"type\":\"bool\"}],\"internalType\":\"structIStudyRegistry.Study\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"studyIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"name\":\"LabelRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"}],\"name\":\"StudyGrantRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyCid\",\"type\":\"bytes32\"}],\"name\":\"StudyGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"name\":\"StudyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"StudyWithdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"name\":\"ConsentExpiryInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GranteeZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"LabelAlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"LabelMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LabelSizeInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"LabelTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"closed\",\"type\":\"uint256\"}],\"name\":\"LabelTooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LabelWithoutEvaluation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"}],\"name\":\"ModalityInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoInstances\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"NoLabelCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotContributor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLedger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"StudyAlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"StudyAlreadyWithdrawn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StudyIncomplete\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"StudyUnknown\",\"type\":\"error\"}]",
	ID:  "38d0efd9fb4ecd39e85cdd611aa063add0",
	Bin: "0x61010060405234610127576040516114a338819003601f8101601f191683016001600160401b0381118482101761011357839282916040528339810103608081126101275761004d8261012b565b90604061005c6020850161012b565b91603f1901126101275760408051908101916001600160401b03831182841017610113576100a5606064ffffffffff96879560405261009d6040820161013f565b85520161013f565b936020830194855260805260a052511660c052511660e05260405161135190816101528239608051818181610c2801528181610d840152610e8a015260a051818181610aed0152610e22015260c0518181816107730152610ff2015260e05181818161079b01526110240152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b038216820361012757565b519064ffffffffff821682036101275756fe60806040526004361015610011575f80fd5b5f3560e01c806302947a1814610e6257806306270d4d14610e4657806316f0115b14610df657806337fd226214610dcc57806344b64d6414610da857806356397c3514610d585780638097f157146109355780638e19899e146108c75780639d12b28a1461082e578063bc126da3146107cb578063cbe8c33614610737578063d5fa8dcb1461038e578063e0baed8b1461017f578063e455fa5a14610162578063efd8871a146100ff5763f39ec1f7146100c9575f80fd5b346100fb5760206003193601126100fb576004355f525f6020526040805f206001815491015482519182526020820152f35b5f80fd5b346100fb5760406003193601126100fb5760043573ffffffffffffffffffffffffffffffffffffffff610130610f6e565b610139836112be565b5016907f740eb430359c3a90050f0107b7ae6ce06d4adaf23feeed266725bb77af7ea37e5f80a3005b346100fb575f6003193601126100fb576020600154604051908152f35b346100fb5760206003193601126100fb576004355f6101206040516101a381611070565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152805f525f60205260405f2090600182015490811561036357508154916002015460405161020581611070565b8381526020810173ffffffffffffffffffffffffffffffffffffffff84168152604082018460c01c60ff168152606083018560a01c63ffffffff16815260808401908660f01c60ff16825260a08501928760c81c64ffffffffff16845260c08601947f010000000000000000000000000000000000000000000000000000000000000089161515865260e08701967f02000000000000000000000000000000000000000000000000000000000000008a1615158852610100810198895261012001987f04000000000000000000000000000000000000000000000000000000000000001615158952604051998a525173ffffffffffffffffffffffffffffffffffffffff1660208a01525160ff1660408901525163ffffffff1660608801525160ff1660808701525167ffffffffffffffff1660a086015251151560c085015251151560e08401525161010083015251151561012082015261014090f35b7f4fdb35a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100fb5760e06003193601126100fb576004356024356044359160ff8316928381036100fb576064359063ffffffff82168083036100fb576084359060a4359360ff8516938486036100fb5760c4359567ffffffffffffffff8716968781036100fb578815801561072f575b610707578a1580156106fd575b6106d15784156106a95787151580610691575b6106655785151592838061065a575b61063257895f525f60205260405f209460018601938454806105ec575078ff0000000000000000000000000000000000000000000000007fffffffffffffff000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000008f9377ffffffff0000000000000000000000000000000000000000948b5560f01b169560c81b169360c01b169160a01b16331717171790556105ad575b5060015468010000000000000000811015610580576001810160015560015481101561055357859060015f5260205f20015560405195865260208601526040850152606084015260808301527f64d830031bc48fa9356004afd35519307bc57a1e4e5455e8b3a147b43545862660a03393a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8083600260039301550164ffffffffff42167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000825416179055876104df565b73ffffffffffffffffffffffffffffffffffffffff908d7f660197d4000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f357ec46d000000000000000000000000000000000000000000000000000000005f5260045ffd5b50600283161561042a565b877ffb6845c3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50428811158061041b575064ffffffffff881161041b565b7f9c46385a000000000000000000000000000000000000000000000000000000005f5260045ffd5b8a7f6ea81d0e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50601f8b11610408565b7f0faa3b70000000000000000000000000000000000000000000000000000000005f5260045ffd5b5089156103fb565b346100fb575f6003193601126100fb575f602060405161075681611054565b82815201526040805161076881611054565b64ffffffffff6020817f0000000000000000000000000000000000000000000000000000000000000000169283815201817f0000000000000000000000000000000000000000000000000000000000000000168152835192835251166020820152f35b346100fb5760406003193601126100fb576107ea6024356004356111e9565b6040518091602082016020835281518091526020604084019201905f5b818110610815575050500390f35b8251845285945060209384019390920191600101610807565b346100fb5760606003193601126100fb5760043573ffffffffffffffffffffffffffffffffffffffff61085f610f6e565b61086883611160565b501690811561089f577f0d81d54d8bf1b0fb3afb79b68beebd6f2a008115e8e1384bd7134c75b56a481160206040516044358152a3005b7f37025918000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100fb5760206003193601126100fb5760043560016108e682611160565b017f0100000000000000000000000000000000000000000000000000000000000000815417905533907f18e7fcc8c8ab9369be9bd9a802ccf1fc393c5878314b389294d144c8703b493a5f80a3005b346100fb5761094336610f16565b925f61094e82611160565b60018101600281549201548015610d2c577f04000000000000000000000000000000000000000000000000000000000000008316610d005785158015610cf5575b610cc95761099c85610fcb565b80421015610c9a575080421080610bde575b610baf57506109bf888789886110ce565b03610b83577f0400000000000000000000000000000000000000000000000000000000000000821790557f020000000000000000000000000000000000000000000000000000000000000016610aa2575b6bffffffffffffffffffffffff7f1d3d4652239f6e8411cfa70d669e840281e4ee5b3067b765f8034506fa4b4f22916020968560405197606089528160608a015260808901375f608087890101528787015216938460408201526080817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339701168101030190a3604051908152f35b506040517f8ac76cfc0000000000000000000000000000000000000000000000000000000081523360048201526020816024815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610b78575f91610b23575b50610a10565b90506020813d602011610b70575b81610b3e6020938361108d565b810103126100fb5751936bffffffffffffffffffffffff851685036100fb57936bffffffffffffffffffffffff610b1d565b3d9150610b31565b6040513d5f823e3d90fd5b837f4d4aeac7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857f1771d24c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506040517fd945af1d00000000000000000000000000000000000000000000000000000000815286600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b78575f91610c5f575b50156109ae565b90506020813d602011610c92575b81610c7a6020938361108d565b810103126100fb575180151581036100fb578a610c58565b3d9150610c6d565b867f210b8d4c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f483ec177000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50610200861161098f565b847f15c99719000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fe79eac6b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100fb575f6003193601126100fb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fb576020610dc4610dbb36610f16565b929190916110ce565b604051908152f35b346100fb5760206003193601126100fb576040610dea600435610fcb565b82519182526020820152f35b346100fb575f6003193601126100fb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100fb575f6003193601126100fb5760206040516102008152f35b346100fb5760206003193601126100fb5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610eea576004355f525f602052600160405f20017f020000000000000000000000000000000000000000000000000000000000000081541790555f80f35b7f2e837ee8000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b60606003198201126100fb576004359160243567ffffffffffffffff81116100fb57826023820112156100fb5780600401359267ffffffffffffffff84116100fb57602484830101116100fb57602401919060443590565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100fb57565b91908201809211610f9e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f525f60205264ffffffffff600360405f20015416801561104d576110189064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690610f91565b9061104a64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683610f91565b90565b505f905f90565b6040810190811067ffffffffffffffff82111761058057604052565b610140810190811067ffffffffffffffff82111761058057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761058057604052565b929167ffffffffffffffff8111610580576040519061111560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018361108d565b808252602082019236828201116100fb57815f92602092863783010152519020906040519160208301938452604083015260608201526060815261115a60808261108d565b51902090565b9061116a826112be565b917f01000000000000000000000000000000000000000000000000000000000000006001840154166111995750565b7fad7e13bb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91908203918211610f9e57565b67ffffffffffffffff81116105805760051b60200190565b9190600154808410156112b657806112028580936111c4565b8310156112a75750505b611215816111d1565b90611223604051928361108d565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611250826111d1565b0136602084013781935f90600154915b83811061126e575050505050565b6112788183610f91565b838110156105535760015f5260205f2001549085518110156105535760019160208260051b8801015201611260565b6112b192506111c4565b61120c565b506060925050565b90815f525f60205260405f2091600183015480156113255773ffffffffffffffffffffffffffffffffffffffff339116036112f65750565b7f68acfbd9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b507f4fdb35a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// StudyRegistry is an auto generated Go binding around an Ethereum contract.
type StudyRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StudyRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewStudyRegistry creates a new instance of StudyRegistry.
func NewStudyRegistry() *StudyRegistry {
	parsed, err := StudyRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StudyRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StudyRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address ledger_, address pool_, (uint40,uint40) window) returns()
func (studyRegistry *StudyRegistry) PackConstructor(ledger_ common.Address, pool_ common.Address, window IStudyRegistryLabelWindow) []byte {
	enc, err := studyRegistry.abi.Pack("", ledger_, pool_, window)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXLABELBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06270d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) PackMAXLABELBYTES() []byte {
	enc, err := studyRegistry.abi.Pack("MAX_LABEL_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLABELBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06270d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackMAXLABELBYTES() ([]byte, error) {
	return studyRegistry.abi.Pack("MAX_LABEL_BYTES")
}

// UnpackMAXLABELBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06270d4d.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackMAXLABELBYTES(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("MAX_LABEL_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d12b28a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(bytes32 studyId, address grantee, bytes32 keyCid) returns()
func (studyRegistry *StudyRegistry) PackGrant(studyId [32]byte, grantee common.Address, keyCid [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("grant", studyId, grantee, keyCid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d12b28a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(bytes32 studyId, address grantee, bytes32 keyCid) returns()
func (studyRegistry *StudyRegistry) TryPackGrant(studyId [32]byte, grantee common.Address, keyCid [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("grant", studyId, grantee, keyCid)
}

// PackLabelCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b64d64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) PackLabelCommitmentOf(studyId [32]byte, label []byte, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("labelCommitmentOf", studyId, label, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b64d64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) TryPackLabelCommitmentOf(studyId [32]byte, label []byte, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("labelCommitmentOf", studyId, label, salt)
}

// UnpackLabelCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44b64d64.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) UnpackLabelCommitmentOf(data []byte) ([32]byte, error) {
	out, err := studyRegistry.abi.Unpack("labelCommitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLabelTimes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37fd2262.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) PackLabelTimes(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("labelTimes", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelTimes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37fd2262.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) TryPackLabelTimes(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("labelTimes", studyId)
}

// LabelTimesOutput serves as a container for the return parameters of contract
// method LabelTimes.
type LabelTimesOutput struct {
	Opens  *big.Int
	Closes *big.Int
}

// UnpackLabelTimes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37fd2262.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) UnpackLabelTimes(data []byte) (LabelTimesOutput, error) {
	out, err := studyRegistry.abi.Unpack("labelTimes", data)
	outstruct := new(LabelTimesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Opens = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Closes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLabelWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe8c336.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) PackLabelWindow() []byte {
	enc, err := studyRegistry.abi.Pack("labelWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe8c336.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) TryPackLabelWindow() ([]byte, error) {
	return studyRegistry.abi.Pack("labelWindow")
}

// UnpackLabelWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbe8c336.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) UnpackLabelWindow(data []byte) (IStudyRegistryLabelWindow, error) {
	out, err := studyRegistry.abi.Unpack("labelWindow", data)
	if err != nil {
		return *new(IStudyRegistryLabelWindow), err
	}
	out0 := *abi.ConvertType(out[0], new(IStudyRegistryLabelWindow)).(*IStudyRegistryLabelWindow)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) PackLedger() []byte {
	enc, err := studyRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) TryPackLedger() ([]byte, error) {
	return studyRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookup(bytes32 studyId) view returns(bytes32 cid, uint256 word)
func (studyRegistry *StudyRegistry) PackLookup(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("lookup", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookup(bytes32 studyId) view returns(bytes32 cid, uint256 word)
func (studyRegistry *StudyRegistry) TryPackLookup(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("lookup", studyId)
}

// LookupOutput serves as a container for the return parameters of contract
// method Lookup.
type LookupOutput struct {
	Cid  [32]byte
	Word *big.Int
}

// UnpackLookup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf39ec1f7.
//
// Solidity: function lookup(bytes32 studyId) view returns(bytes32 cid, uint256 word)
func (studyRegistry *StudyRegistry) UnpackLookup(data []byte) (LookupOutput, error) {
	out, err := studyRegistry.abi.Unpack("lookup", data)
	outstruct := new(LookupOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cid = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Word = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackMarkValidated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02947a18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function markValidated(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) PackMarkValidated(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("markValidated", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarkValidated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02947a18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function markValidated(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) TryPackMarkValidated(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("markValidated", studyId)
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) PackPool() []byte {
	enc, err := studyRegistry.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) TryPackPool() ([]byte, error) {
	return studyRegistry.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) UnpackPool(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5fa8dcb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 studyId, bytes32 cid, uint8 modality, uint32 instanceCount, bytes32 labelCommitment, uint8 consentScopes, uint64 consentExpires) returns()
func (studyRegistry *StudyRegistry) PackRegister(studyId [32]byte, cid [32]byte, modality uint8, instanceCount uint32, labelCommitment [32]byte, consentScopes uint8, consentExpires uint64) []byte {
	enc, err := studyRegistry.abi.Pack("register", studyId, cid, modality, instanceCount, labelCommitment, consentScopes, consentExpires)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5fa8dcb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 studyId, bytes32 cid, uint8 modality, uint32 instanceCount, bytes32 labelCommitment, uint8 consentScopes, uint64 consentExpires) returns()
func (studyRegistry *StudyRegistry) TryPackRegister(studyId [32]byte, cid [32]byte, modality uint8, instanceCount uint32, labelCommitment [32]byte, consentScopes uint8, consentExpires uint64) ([]byte, error) {
	return studyRegistry.abi.Pack("register", studyId, cid, modality, instanceCount, labelCommitment, consentScopes, consentExpires)
}

// PackRevealLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8097f157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) PackRevealLabel(studyId [32]byte, label []byte, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("revealLabel", studyId, label, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8097f157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) TryPackRevealLabel(studyId [32]byte, label []byte, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("revealLabel", studyId, label, salt)
}

// UnpackRevealLabel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8097f157.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) UnpackRevealLabel(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("revealLabel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 studyId, address grantee) returns()
func (studyRegistry *StudyRegistry) PackRevoke(studyId [32]byte, grantee common.Address) []byte {
	enc, err := studyRegistry.abi.Pack("revoke", studyId, grantee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 studyId, address grantee) returns()
func (studyRegistry *StudyRegistry) TryPackRevoke(studyId [32]byte, grantee common.Address) ([]byte, error) {
	return studyRegistry.abi.Pack("revoke", studyId, grantee)
}

// PackStudy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0baed8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,bool,bytes32,bool))
func (studyRegistry *StudyRegistry) PackStudy(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("study", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0baed8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,bool,bytes32,bool))
func (studyRegistry *StudyRegistry) TryPackStudy(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("study", studyId)
}

// UnpackStudy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0baed8b.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,bool,bytes32,bool))
func (studyRegistry *StudyRegistry) UnpackStudy(data []byte) (IStudyRegistryStudy, error) {
	out, err := studyRegistry.abi.Unpack("study", data)
	if err != nil {
		return *new(IStudyRegistryStudy), err
	}
	out0 := *abi.ConvertType(out[0], new(IStudyRegistryStudy)).(*IStudyRegistryStudy)
	return out0, nil
}

// PackStudyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe455fa5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) PackStudyCount() []byte {
	enc, err := studyRegistry.abi.Pack("studyCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe455fa5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackStudyCount() ([]byte, error) {
	return studyRegistry.abi.Pack("studyCount")
}

// UnpackStudyCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe455fa5a.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackStudyCount(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("studyCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStudyIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc126da3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) PackStudyIds(from *big.Int, count *big.Int) []byte {
	enc, err := studyRegistry.abi.Pack("studyIds", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudyIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc126da3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) TryPackStudyIds(from *big.Int, count *big.Int) ([]byte, error) {
	return studyRegistry.abi.Pack("studyIds", from, count)
}

// UnpackStudyIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc126da3.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) UnpackStudyIds(data []byte) ([][32]byte, error) {
	out, err := studyRegistry.abi.Unpack("studyIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) PackWithdraw(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("withdraw", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) TryPackWithdraw(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("withdraw", studyId)
}

// StudyRegistryLabelRevealed represents a LabelRevealed event raised by the StudyRegistry contract.
type StudyRegistryLabelRevealed struct {
	StudyId     [32]byte
	Contributor common.Address
	Label       []byte
	Salt        [32]byte
	Bonus       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryLabelRevealedEventName = "LabelRevealed"

// ContractEventName returns the user-defined event name.
func (StudyRegistryLabelRevealed) ContractEventName() string {
	return StudyRegistryLabelRevealedEventName
}

// UnpackLabelRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LabelRevealed(bytes32 indexed studyId, address indexed contributor, bytes label, bytes32 salt, uint96 bonus)
func (studyRegistry *StudyRegistry) UnpackLabelRevealedEvent(log *types.Log) (*StudyRegistryLabelRevealed, error) {
	event := "LabelRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryLabelRevealed)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyGrantRevoked represents a StudyGrantRevoked event raised by the StudyRegistry contract.
type StudyRegistryStudyGrantRevoked struct {
	StudyId [32]byte
	Grantee common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyGrantRevokedEventName = "StudyGrantRevoked"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyGrantRevoked) ContractEventName() string {
	return StudyRegistryStudyGrantRevokedEventName
}

// UnpackStudyGrantRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyGrantRevoked(bytes32 indexed studyId, address indexed grantee)
func (studyRegistry *StudyRegistry) UnpackStudyGrantRevokedEvent(log *types.Log) (*StudyRegistryStudyGrantRevoked, error) {
	event := "StudyGrantRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyGrantRevoked)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyGranted represents a StudyGranted event raised by the StudyRegistry contract.
type StudyRegistryStudyGranted struct {
	StudyId [32]byte
	Grantee common.Address
	KeyCid  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyGrantedEventName = "StudyGranted"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyGranted) ContractEventName() string {
	return StudyRegistryStudyGrantedEventName
}

// UnpackStudyGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyGranted(bytes32 indexed studyId, address indexed grantee, bytes32 keyCid)
func (studyRegistry *StudyRegistry) UnpackStudyGrantedEvent(log *types.Log) (*StudyRegistryStudyGranted, error) {
	event := "StudyGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyGranted)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyRegistered represents a StudyRegistered event raised by the StudyRegistry contract.
type StudyRegistryStudyRegistered struct {
	StudyId         [32]byte
	Contributor     common.Address
	Cid             [32]byte
	Modality        uint8
	InstanceCount   uint32
	LabelCommitment [32]byte
	ConsentScopes   uint8
	ConsentExpires  uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyRegisteredEventName = "StudyRegistered"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyRegistered) ContractEventName() string {
	return StudyRegistryStudyRegisteredEventName
}

// UnpackStudyRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyRegistered(bytes32 indexed studyId, address indexed contributor, bytes32 cid, uint8 indexed modality, uint32 instanceCount, bytes32 labelCommitment, uint8 consentScopes, uint64 consentExpires)
func (studyRegistry *StudyRegistry) UnpackStudyRegisteredEvent(log *types.Log) (*StudyRegistryStudyRegistered, error) {
	event := "StudyRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyRegistered)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyWithdrawn represents a StudyWithdrawn event raised by the StudyRegistry contract.
type StudyRegistryStudyWithdrawn struct {
	StudyId     [32]byte
	Contributor common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyWithdrawnEventName = "StudyWithdrawn"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyWithdrawn) ContractEventName() string {
	return StudyRegistryStudyWithdrawnEventName
}

// UnpackStudyWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyWithdrawn(bytes32 indexed studyId, address indexed contributor)
func (studyRegistry *StudyRegistry) UnpackStudyWithdrawnEvent(log *types.Log) (*StudyRegistryStudyWithdrawn, error) {
	event := "StudyWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyWithdrawn)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (studyRegistry *StudyRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ConsentExpiryInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackConsentExpiryInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["GranteeZero"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackGranteeZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelAlreadyRevealed"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelMismatch"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelSizeInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelTooEarly"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelTooLate"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelWithoutEvaluation"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelWithoutEvaluationError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ModalityInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackModalityInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NoInstances"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNoInstancesError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NoLabelCommitted"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNoLabelCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NotContributor"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNotContributorError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NotLedger"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNotLedgerError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyAlreadyRegistered"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyAlreadyWithdrawn"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyAlreadyWithdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyIncomplete"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyUnknown"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StudyRegistryConsentExpiryInvalid represents a ConsentExpiryInvalid error raised by the StudyRegistry contract.
type StudyRegistryConsentExpiryInvalid struct {
	ConsentExpires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentExpiryInvalid(uint64 consentExpires)
func StudyRegistryConsentExpiryInvalidErrorID() common.Hash {
	return common.HexToHash("0xfb6845c3f66aee8909f8f63afb06d48f0cc36fc2fb476920a66af4f8674081f7")
}

// UnpackConsentExpiryInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentExpiryInvalid(uint64 consentExpires)
func (studyRegistry *StudyRegistry) UnpackConsentExpiryInvalidError(raw []byte) (*StudyRegistryConsentExpiryInvalid, error) {
	out := new(StudyRegistryConsentExpiryInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ConsentExpiryInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryGranteeZero represents a GranteeZero error raised by the StudyRegistry contract.
type StudyRegistryGranteeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GranteeZero()
func StudyRegistryGranteeZeroErrorID() common.Hash {
	return common.HexToHash("0x37025918a5611f543c8d00ce806fca6487fd7aa72cceefea1e315ff2654da688")
}

// UnpackGranteeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GranteeZero()
func (studyRegistry *StudyRegistry) UnpackGranteeZeroError(raw []byte) (*StudyRegistryGranteeZero, error) {
	out := new(StudyRegistryGranteeZero)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "GranteeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelAlreadyRevealed represents a LabelAlreadyRevealed error raised by the StudyRegistry contract.
type StudyRegistryLabelAlreadyRevealed struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelAlreadyRevealed(bytes32 studyId)
func StudyRegistryLabelAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0x15c997190e0810355de6eabce027775a9ac8bd13a1624c70767ef51d25dd0923")
}

// UnpackLabelAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelAlreadyRevealed(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackLabelAlreadyRevealedError(raw []byte) (*StudyRegistryLabelAlreadyRevealed, error) {
	out := new(StudyRegistryLabelAlreadyRevealed)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelAlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelMismatch represents a LabelMismatch error raised by the StudyRegistry contract.
type StudyRegistryLabelMismatch struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelMismatch(bytes32 studyId)
func StudyRegistryLabelMismatchErrorID() common.Hash {
	return common.HexToHash("0x4d4aeac7224e6e46bbdfde3c8de4865f53e7d5c2dbe09c47a8748c0386178c97")
}

// UnpackLabelMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelMismatch(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackLabelMismatchError(raw []byte) (*StudyRegistryLabelMismatch, error) {
	out := new(StudyRegistryLabelMismatch)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelSizeInvalid represents a LabelSizeInvalid error raised by the StudyRegistry contract.
type StudyRegistryLabelSizeInvalid struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelSizeInvalid(uint256 size)
func StudyRegistryLabelSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0x483ec1772e1ea19a4993a14576e473545147988453b5f6744827dde6c9f463ad")
}

// UnpackLabelSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelSizeInvalid(uint256 size)
func (studyRegistry *StudyRegistry) UnpackLabelSizeInvalidError(raw []byte) (*StudyRegistryLabelSizeInvalid, error) {
	out := new(StudyRegistryLabelSizeInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelTooEarly represents a LabelTooEarly error raised by the StudyRegistry contract.
type StudyRegistryLabelTooEarly struct {
	StudyId [32]byte
	Opens   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelTooEarly(bytes32 studyId, uint256 opens)
func StudyRegistryLabelTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1771d24cda7b9ad442b03e164885c78e64d90fb74d375eefd79c160eb812062c")
}

// UnpackLabelTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelTooEarly(bytes32 studyId, uint256 opens)
func (studyRegistry *StudyRegistry) UnpackLabelTooEarlyError(raw []byte) (*StudyRegistryLabelTooEarly, error) {
	out := new(StudyRegistryLabelTooEarly)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelTooLate represents a LabelTooLate error raised by the StudyRegistry contract.
type StudyRegistryLabelTooLate struct {
	StudyId [32]byte
	Closed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelTooLate(bytes32 studyId, uint256 closed)
func StudyRegistryLabelTooLateErrorID() common.Hash {
	return common.HexToHash("0x210b8d4c541825b8a0f825f6e5f77d923d5ceb3dfef1fb3cf038ac104ff03795")
}

// UnpackLabelTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelTooLate(bytes32 studyId, uint256 closed)
func (studyRegistry *StudyRegistry) UnpackLabelTooLateError(raw []byte) (*StudyRegistryLabelTooLate, error) {
	out := new(StudyRegistryLabelTooLate)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelWithoutEvaluation represents a LabelWithoutEvaluation error raised by the StudyRegistry contract.
type StudyRegistryLabelWithoutEvaluation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelWithoutEvaluation()
func StudyRegistryLabelWithoutEvaluationErrorID() common.Hash {
	return common.HexToHash("0x357ec46d811f3c0bc82b7890085d378834febc1979a269cb654157106f6d1dc1")
}

// UnpackLabelWithoutEvaluationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelWithoutEvaluation()
func (studyRegistry *StudyRegistry) UnpackLabelWithoutEvaluationError(raw []byte) (*StudyRegistryLabelWithoutEvaluation, error) {
	out := new(StudyRegistryLabelWithoutEvaluation)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelWithoutEvaluation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryModalityInvalid represents a ModalityInvalid error raised by the StudyRegistry contract.
type StudyRegistryModalityInvalid struct {
	Modality uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModalityInvalid(uint8 modality)
func StudyRegistryModalityInvalidErrorID() common.Hash {
	return common.HexToHash("0x6ea81d0ef69278001c780625eca15a8e0db706fc9ca4e924dc7f3c42ac4d5a67")
}

// UnpackModalityInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModalityInvalid(uint8 modality)
func (studyRegistry *StudyRegistry) UnpackModalityInvalidError(raw []byte) (*StudyRegistryModalityInvalid, error) {
	out := new(StudyRegistryModalityInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ModalityInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNoInstances represents a NoInstances error raised by the StudyRegistry contract.
type StudyRegistryNoInstances struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoInstances()
func StudyRegistryNoInstancesErrorID() common.Hash {
	return common.HexToHash("0x9c46385ac2053984c7a010e835bbf3a3c9b06941be94d47d32358d165d2c50a2")
}

// UnpackNoInstancesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoInstances()
func (studyRegistry *StudyRegistry) UnpackNoInstancesError(raw []byte) (*StudyRegistryNoInstances, error) {
	out := new(StudyRegistryNoInstances)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NoInstances", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNoLabelCommitted represents a NoLabelCommitted error raised by the StudyRegistry contract.
type StudyRegistryNoLabelCommitted struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLabelCommitted(bytes32 studyId)
func StudyRegistryNoLabelCommittedErrorID() common.Hash {
	return common.HexToHash("0xe79eac6b8d4b2c91b8756062eadf848e9479c19fef5eeaafb2d424820ed1b794")
}

// UnpackNoLabelCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLabelCommitted(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackNoLabelCommittedError(raw []byte) (*StudyRegistryNoLabelCommitted, error) {
	out := new(StudyRegistryNoLabelCommitted)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NoLabelCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNotContributor represents a NotContributor error raised by the StudyRegistry contract.
type StudyRegistryNotContributor struct {
	StudyId [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotContributor(bytes32 studyId, address caller)
func StudyRegistryNotContributorErrorID() common.Hash {
	return common.HexToHash("0x68acfbd9d349fc389d795669e42a7bf3b8489ae9642ba04816436c75f4c6dbe6")
}

// UnpackNotContributorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotContributor(bytes32 studyId, address caller)
func (studyRegistry *StudyRegistry) UnpackNotContributorError(raw []byte) (*StudyRegistryNotContributor, error) {
	out := new(StudyRegistryNotContributor)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NotContributor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNotLedger represents a NotLedger error raised by the StudyRegistry contract.
type StudyRegistryNotLedger struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLedger(address caller)
func StudyRegistryNotLedgerErrorID() common.Hash {
	return common.HexToHash("0x2e837ee88d330a7637303a1e28c317655020e5f5463d4aaf56f387eb6e73b99a")
}

// UnpackNotLedgerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLedger(address caller)
func (studyRegistry *StudyRegistry) UnpackNotLedgerError(raw []byte) (*StudyRegistryNotLedger, error) {
	out := new(StudyRegistryNotLedger)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NotLedger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyAlreadyRegistered represents a StudyAlreadyRegistered error raised by the StudyRegistry contract.
type StudyRegistryStudyAlreadyRegistered struct {
	StudyId     [32]byte
	Contributor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyAlreadyRegistered(bytes32 studyId, address contributor)
func StudyRegistryStudyAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x660197d4562f94a4d06ae6e818cba92d42703b58f394bc3793f61ee67a3c15d1")
}

// UnpackStudyAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyAlreadyRegistered(bytes32 studyId, address contributor)
func (studyRegistry *StudyRegistry) UnpackStudyAlreadyRegisteredError(raw []byte) (*StudyRegistryStudyAlreadyRegistered, error) {
	out := new(StudyRegistryStudyAlreadyRegistered)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyAlreadyWithdrawn represents a StudyAlreadyWithdrawn error raised by the StudyRegistry contract.
type StudyRegistryStudyAlreadyWithdrawn struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyAlreadyWithdrawn(bytes32 studyId)
func StudyRegistryStudyAlreadyWithdrawnErrorID() common.Hash {
	return common.HexToHash("0xad7e13bb6e8bf85d89c61f67e61dd6b3fee5fee75f0299f8cd4b3f0e0019224c")
}

// UnpackStudyAlreadyWithdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyAlreadyWithdrawn(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackStudyAlreadyWithdrawnError(raw []byte) (*StudyRegistryStudyAlreadyWithdrawn, error) {
	out := new(StudyRegistryStudyAlreadyWithdrawn)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyAlreadyWithdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyIncomplete represents a StudyIncomplete error raised by the StudyRegistry contract.
type StudyRegistryStudyIncomplete struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyIncomplete()
func StudyRegistryStudyIncompleteErrorID() common.Hash {
	return common.HexToHash("0x0faa3b701485af51e16d45c885abce464dfc96043c3c002ac55ac3d07ae2a7f0")
}

// UnpackStudyIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyIncomplete()
func (studyRegistry *StudyRegistry) UnpackStudyIncompleteError(raw []byte) (*StudyRegistryStudyIncomplete, error) {
	out := new(StudyRegistryStudyIncomplete)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyUnknown represents a StudyUnknown error raised by the StudyRegistry contract.
type StudyRegistryStudyUnknown struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyUnknown(bytes32 studyId)
func StudyRegistryStudyUnknownErrorID() common.Hash {
	return common.HexToHash("0x4fdb35a20a413ab9888f9d4c3a9beee3d4494e432a6fe8198b27e915b880daf4")
}

// UnpackStudyUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyUnknown(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackStudyUnknownError(raw []byte) (*StudyRegistryStudyUnknown, error) {
	out := new(StudyRegistryStudyUnknown)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
